package org.variorum.tell.layout.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.Plain;

class WordingsTest {
    private static List<Wording> of(String... texts) {
        return Wordings.of(new Quote(
                "q",
                "u",
                null,
                List.of(texts).stream().map(WordingsTest::variant).toList(),
                List.of()));
    }

    private static Quote.Variant variant(String text) {
        AnnotatedReport report = Plain.report(Report.of(text, text));
        return new Quote.Variant(new Citation(report, new Span(0, text.length()), null), null);
    }

    @Test
    void wordsThatStandInEachOthersPlaceAreMarkedOnBothSides() {
        List<Wording> wordings = of("The river is ours, and stays ours.", "The stream is ours and remains ours.");
        assertEquals(List.of("river", "stays"), wordings.get(0).differing());
        assertEquals(List.of("stream", "remains"), wordings.get(1).differing());
    }

    @Test
    void aShorterCutIsAPartAndNoDifference() {
        List<Wording> wordings = of("ready to talk", "We are ready to talk, without delay.");
        assertEquals("We are ready to talk, without delay.", wordings.get(0).text());
        assertEquals(List.of(), wordings.get(0).differing());
        assertTrue(wordings.get(1).part());
    }

    @Test
    void caseHyphensAndPunctuationAreNoDifference() {
        assertEquals(1, of("A cease-fire, now!", "a ceasefire now").size());
    }

    @Test
    void whollyOtherWordsAreLeftUnmarkedSinceEveryOneWouldBe() {
        List<Wording> wordings = of("Water does not ask for a passport", "No river stops at borders for the guards");
        assertEquals(List.of(), wordings.get(0).differing());
        assertEquals(List.of(), wordings.get(1).differing());
    }

    @Test
    void aWordingOfSeveralReportsStandsOnceWithAllOfThem() {
        List<Wording> wordings = of("Same words", "same words.", "Some other words entirely here");
        assertEquals(2, wordings.size());
        assertEquals(2, wordings.get(1).at().size());
    }

    @Test
    void anotherSpellingIsNoOtherWording() {
        for (List<String> alike : List.of(
                List.of("The state funded work force", "The state-funded workforce"),
                List.of("They closed the neighbourhood at 6 p.m.", "They closed the neighborhood at 6:00 p.m."),
                List.of("They said'close the door", "They said close the door"),
                List.of("They were okay", "They were OK"))) {
            assertEquals(Spelt.of(alike.getFirst()), Spelt.of(alike.getLast()));
        }
    }
}
