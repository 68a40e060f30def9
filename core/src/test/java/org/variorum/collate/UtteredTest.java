package org.variorum.collate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.report.Span;

class UtteredTest {
    @Test
    void aSentenceIsUttered() {
        assertTrue(Uttered.is("the gates of the dam stay shut"));
        assertTrue(Uttered.is("We agree."));
        assertTrue(Uttered.is("Open the gates!"));
    }

    @Test
    void aWordHeldAtArmsLengthIsNot() {
        assertFalse(Uttered.is("reckless"));
        assertFalse(Uttered.is("clean."));
        assertFalse(Uttered.is("river peace"));
        assertFalse(Uttered.is("Enough!"));
    }

    @Test
    void aTitleIsNot() {
        assertFalse(Uttered.is("The Song of the Lower Korsa"));
        assertFalse(Uttered.is("How Deep Is the River at Osk?"));
    }

    @Test
    void marksWithoutAWordAreNot() {
        assertFalse(Uttered.is("..."));
    }

    @Test
    void theNameOfAPolicyIsNot() {
        String text = "She spoke against the “keep the gates shut” policy.";
        int at = text.indexOf("keep");
        assertTrue(Uttered.isName(text, new Span(at, text.indexOf('”'))));
        String said = "“Keep the gates shut,” she said.";
        assertFalse(Uttered.isName(said, new Span(1, said.indexOf('”'))));
    }
}
