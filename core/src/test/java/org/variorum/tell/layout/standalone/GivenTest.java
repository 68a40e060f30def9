package org.variorum.tell.layout.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Span;
import org.variorum.tell.layout.Told;

/** Which lines cannot be understood without the sentence before them. */
class GivenTest {
    private static final String BEFORE = "A diver found a crack in the wall of the dam.";

    private static boolean leans(String told, String sentence) {
        AnnotatedReport report = Told.report("a", List.of("Ilva Maren", "Orrin Velk"), BEFORE, sentence);
        return new Given(List.of(told)).leans(report, report.sentences().get(1).span());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody has repaired the crack.",
                "The crack was not repaired.",
                "The remark was widely quoted in Kestra.",
                "It is not known where Orrin Velk got the figure.",
                "Voters in Kestra say that argument does not hold.",
                "Neither town has answered.",
                "One candidate, Orrin Velk, wants to wait.",
                "In 2013, she tested the pumps.",
                "In 2013, she tested the pumps, Orrin Velk said.",
                "Most members of that board live in Kestra.",
                "“This has cost the town a year,” Orrin Velk said.",
                "“The crack is a disgrace,” Orrin Velk said.",
                "The town used that wall in May.",
                "Voters hope to deflect such attacks by the river.",
                "Orrin Velk used similar language in Kestra.",
                "A clerk, though, said the gates were shut.",
                "First, Orrin Velk opened the gates.",
                "Another pump was not hurt.",
                "All three live in Kestra.",
                "Days later a wall was found in Kestra.",
                "While two of them fled, the gates were shut.",
                "Orrin Velk did not know why the divers took it inside.",
                "A clerk told the Kestra Times that it was likely to happen soon.",
                "There was water,' said Orrin Velk, who lives in Kestra."
            })
    void whatPointsToTheSentenceBefore(String sentence) {
        assertTrue(leans("", sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orrin Velk wants to repair the walls of Kestra.",
                "In 2013, Ilva Maren tested her pumps.",
                "A spokeswoman said she knew nothing.",
                "The gates that Orrin Velk built stay shut.",
                "Velk said that towns on the river will pay.",
                "“The river has cost the town a year,” Orrin Velk said.",
                "The crack that Orrin Velk found is small.",
                "Two divers showed the crack they found.",
                "A bank lost a bag, and a clerk found it inside.",
                "It is clear that Orrin Velk will pay.",
                "Both towns and Orrin Velk have similar walls.",
                "After he was asked, Orrin Velk shut the gates.",
                "Orrin Velk said that amounts to a promise."
            })
    void whatStandsAlone(String sentence) {
        assertFalse(leans("", sentence));
    }

    @Test
    void whoIsNamedBesideALineIsMeantInIt() {
        AnnotatedReport report = Told.report("a", List.of(), BEFORE, "He wants to wait.");
        Span shown = report.sentences().get(1).span();
        assertTrue(new Given(List.of()).leans(report, shown));
        assertFalse(new Given(List.of()).leans(report, shown, true));
    }

    @Test
    void whatTheBriefHasToldOfBeforeMayBeSpokenOf() {
        assertEquals(
                List.of(true, false),
                List.of(
                        leans("Floods in Kestra", "The crack was not repaired."),
                        leans("Crack in a dam", "The crack was not repaired.")));
        assertFalse(leans("Senate passes law", "Velk wrote the bill."));
    }
}
