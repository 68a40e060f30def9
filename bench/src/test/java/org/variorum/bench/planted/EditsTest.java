package org.variorum.bench.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.report.Report;
import org.variorum.report.Span;

class EditsTest {
    private static List<String> changed(Plant plant, String sentence) {
        Report report = Report.of("r", sentence);
        return Edits.of(report, new Span(0, sentence.length())).stream()
                .filter(e -> e.plant() == plant)
                .map(e -> e.apply(sentence))
                .toList();
    }

    @Test
    void plantsAnotherFigure() {
        assertEquals(
                List.of("The flood cut off 27 villages in the north on its way."),
                changed(Plant.FIGURE, "The flood cut off 12 villages in the north on its way."));
    }

    @Test
    void swapsTwoParties() {
        assertEquals(
                List.of("Karl Dorn accused Mira Vent of hiding the letter from the council."),
                changed(Plant.PARTIES, "Mira Vent accused Karl Dorn of hiding the letter from the council."));
    }

    @Test
    void leavesQuotedWordsAlone() {
        assertEquals(
                List.of(), changed(Plant.DAY, "\u201CWe will all be back by Monday,\u201D the mayor told the crowd."));
    }

    @Test
    void leavesWordsAloneThatAreQuotedFromAnEarlierSentenceOn() {
        String text = "\"We will go to the bridge. We will all be back by Monday,\" the mayor told the crowd.";

        assertEquals(
                List.of(), Edits.of(Report.of("r", text), new Span(text.indexOf("We will all"), text.length() - 1)));
    }

    @Test
    void swapsNobodyWhoIsNoObject() {
        assertEquals(
                List.of(), changed(Plant.PARTIES, "Mira Vent resigned from Congress over the letter to the council."));
        assertEquals(
                List.of(),
                changed(Plant.PARTIES, "Mira Vent rejected the offer before Karl Dorn had even written the letter."));
    }

    @Test
    void deniesWhatIsSaid() {
        assertEquals(
                List.of("The council will not reopen the old bridge to all traffic soon."),
                changed(Plant.NEGATION, "The council will reopen the old bridge to all traffic soon."));
    }

    @Test
    void takesNoDayForSomebody() {
        assertEquals(
                List.of(), changed(Plant.SPEAKER, "The council of the town said Monday that the bridge would open."));
        assertEquals(
                List.of(), changed(Plant.PARTIES, "The mayor on Sunday urged President Dorn to open the old bridge."));
    }

    @Test
    void deniesNothingTwice() {
        assertEquals(List.of(), changed(Plant.NEGATION, "Karl Dorn told them all that it would never happen again."));
    }

    @Test
    void asksWhetherAnotherSentenceHasTheWordsToo() {
        Report report = Report.of("r", "The council met again on Monday to vote on the bridge.");
        Edit day = Edits.of(report, new Span(0, report.text().length())).stream()
                .filter(e -> e.plant() == Plant.DAY)
                .findFirst()
                .orElseThrow();

        assertTrue(day.sharedWith("On Monday the council voted."));
        assertFalse(day.sharedWith("The council voted."));
    }
}
