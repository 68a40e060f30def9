package org.variorum.collate.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Collator;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** What happened when, by example. */
class TimelineMakerTest {
    /** Each report is told as its day and its text. */
    private static List<String> timeline(String... dayAndText) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (int i = 0; i < dayAndText.length; i += 2) {
            reports.add(Annotated.report(Report.builder("r" + i, dayAndText[i + 1])
                    .published(dayAndText[i])
                    .build()));
        }
        return Collator.collate(new Story("s", reports)).timeline().stream()
                .map(d -> d.date() + " " + d.evidence().size() + " " + d.text())
                .toList();
    }

    @Test
    void oneEventToldByTwoReportsIsOneLine() {
        assertEquals(
                List.of("2026-04-16 2 The Korsa dam burst on Thursday and flooded the town of Osk."),
                timeline(
                        "2026-04-17",
                        "The Korsa dam burst on Thursday and flooded the town of Osk.",
                        "2026-04-17",
                        "The Korsa dam burst on Thursday and flooded the town of Osk, the council said."));
    }

    @Test
    void aLineThatHangsOnTheSentenceBeforeIsLeftOut() {
        assertEquals(
                List.of(),
                timeline("2026-04-17", "In that case, the builder of the Korsa dam was charged on Thursday."));
        assertEquals(List.of(), timeline("2026-04-17", "The two have also met on Thursday."));
    }

    @Test
    void aSentenceWithTwoDatesIsPrintedOnce() {
        assertEquals(
                List.of(
                        "2021-03-04 1 The Osk Gazette on March 4, 2021, called the dam safe, and on May 9, 2022, called it old."),
                timeline(
                        "2026-04-17",
                        "The Osk Gazette on March 4, 2021, called the dam safe, and on May 9, 2022, called it old."));
    }

    @Test
    void aDoubtfulWeekdayIsTheDayThatAnotherReportHasNewsOf() {
        assertEquals(
                List.of("2026-04-16 2 The Korsa dam burst on Thursday and flooded the town of Osk."),
                timeline(
                        "2026-04-15",
                        "On Thursday, the Korsa dam burst and flooded the whole town of Osk.",
                        "2026-04-16",
                        "The Korsa dam burst on Thursday and flooded the town of Osk."));
    }

    @Test
    void aDoubtfulWeekdayThatNobodyElseTellsOfIsLeftOut() {
        assertEquals(
                List.of(), timeline("2026-04-15", "On Thursday, the Korsa dam burst and flooded the town of Osk."));
    }

    @Test
    void aVoteThatWasSetForADayThatIsOverByNowIsNotMovedOnAWeek() {
        assertEquals(
                List.of("2026-04-15 2 The council has set a vote for Wednesday on the sale of the Korsa dam."),
                timeline(
                        "2026-04-14",
                        "The council has set a vote for Wednesday on the sale of the Korsa dam.",
                        "2026-04-16",
                        "The council has set a vote for Wednesday on the sale of the Korsa dam, which many oppose."));
    }
}
