package org.variorum.collate.quote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.report.Span;

class UtteredTest {
    @Test
    void aSentenceIsUttered() {
        assertTrue(Uttered.is("the gates of the dam stay shut", false));
        assertTrue(Uttered.is("We agree.", false));
        assertTrue(Uttered.is("Open the gates!", false));
    }

    @Test
    void aWordHeldAtArmsLengthIsNot() {
        assertFalse(Uttered.is("reckless", false));
        assertFalse(Uttered.is("clean.", false));
        assertFalse(Uttered.is("river peace", false));
        assertFalse(Uttered.is("Enough!", false));
    }

    @Test
    void aTitleIsNot() {
        assertFalse(Uttered.is("The Song of the Lower Korsa", false));
        assertFalse(Uttered.is("How Deep Is the River at Osk?", false));
    }

    @Test
    void marksWithoutAWordAreNot() {
        assertFalse(Uttered.is("...", false));
    }

    @Test
    void theNameOfAPolicyIsNot() {
        String text = "She spoke against the “keep the gates shut” policy.";
        int at = text.indexOf("keep");
        assertTrue(Uttered.isName(text, new Span(at, text.indexOf('”'))));
        String said = "“Keep the gates shut,” she said.";
        assertFalse(Uttered.isName(said, new Span(1, said.indexOf('”'))));
    }

    @Test
    void threeWordsAreEnoughWhereTwoReportsQuoteThem() {
        assertTrue(Uttered.is("offensive to boatmen", true));
        assertFalse(Uttered.is("offensive to boatmen", false));
    }

    @Test
    void whoSpeaksIsNoUtteranceWhereMarksAreMisplaced() {
        assertFalse(Uttered.is("Orrin told the Harlan Press.", false));
        assertTrue(Uttered.is("Orrin said, and I believe it, that the dam will hold.", false));
    }
}
