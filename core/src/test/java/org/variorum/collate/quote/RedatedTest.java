package org.variorum.collate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.collate.Collator;
import org.variorum.collate.Difference;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** An old remark that another report tells as new, by example. */
class RedatedTest {
    private static List<String> times(@Nullable String published, String... texts) {
        return Collator.collate(new Story(
                        "s",
                        IntStream.range(0, texts.length)
                                .mapToObj(i -> Annotated.report(Report.builder("r" + i, texts[i])
                                        .published(published)
                                        .build()))
                                .toList()))
                .differences()
                .stream()
                .filter(d -> d.kind() == Difference.Kind.TIME)
                .map(Difference::why)
                .toList();
    }

    private static void old(String first, String second, List<String> whys) {
        assertEquals(1, whys.size(), whys::toString);
        assertEquals(
                "An old remark may be told as new: one report dates the same words \u201C" + first
                        + "\u201D, another \u201C" + second + "\u201D.",
                whys.getFirst());
    }

    @Test
    void aMonthIsOlderThanTheDayOfTheEvent() {
        old(
                "February",
                "Thursday",
                times(
                        "2026-04-17",
                        "In February Radomir Velk told the newspaper that he had “never ordered a shot fired on the river”.",
                        "Radomir Velk said on Thursday that he had “never ordered a shot fired on the river”."));
    }

    @Test
    void soIsLastMonth() {
        old(
                "last month",
                "Thursday",
                times(
                        "2026-04-17",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said last month.",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said on Thursday."));
    }

    @Test
    void andAYearWhoseRemarkIsCutShort() {
        old(
                "2014",
                "Thursday",
                times(
                        "2026-04-17",
                        "“I have never ordered a shot fired on the river, and I never will,” Radomir Velk said in 2014.",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said on Thursday."));
    }

    @Test
    void aYearThatIsTheReportsOwnIsNoOtherTime() {
        assertTrue(times(
                        "2026-04-17",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said in 2026.",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said on Thursday.")
                .isEmpty());
    }

    @Test
    void whenTheSpeakerTookOfficeIsNotWhenHeSpoke() {
        assertTrue(times(
                        "2026-04-17",
                        "“I have never ordered a shot fired on the river,” said Radomir Velk, who took office in 2014.",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said on Thursday.")
                .isEmpty());
    }

    @Test
    void aWeekdayOfAnUnknownWeekMayBeAnyDay() {
        assertTrue(times(
                        null,
                        "“I have never ordered a shot fired on the river,” Radomir Velk said on April 9, 2026.",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said on Thursday.")
                .isEmpty());
    }

    @Test
    void otherWordsMayBeAnotherRemark() {
        assertTrue(times(
                        "2026-04-17",
                        "“I have never ordered anybody to fire a shot on that river of ours,” Radomir Velk said in 2014.",
                        "“I have not once ordered a shot fired on the river,” Radomir Velk said on Thursday.")
                .isEmpty());
    }

    @Test
    void aDayWithoutAYearMayBeOfTheYearThatTheOtherNames() {
        assertTrue(times(
                        "2026-04-17",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said in March 2014.",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said on March 2.")
                .isEmpty());
    }

    @Test
    void aDayThatPointsBackLiesNobodyKnowsWhere() {
        assertTrue(times(
                        "2026-04-17",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said in 2014.",
                        "“I have never ordered a shot fired on the river,” Radomir Velk said that Thursday.")
                .isEmpty());
    }
}
