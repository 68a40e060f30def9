package org.variorum.collate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
}
