package org.variorum.collate.passage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PointsBackTest {
    @Test
    void whatStandsForSomebodyNamedBeforePointsBack() {
        assertTrue(PointsBack.opens("The other, a baker of Lenn, paid the fine."));
        assertTrue(PointsBack.opens("They left before dawn."));
        assertTrue(PointsBack.opens("That committee met in Osk."));
        assertTrue(PointsBack.opens("About a year earlier, the dam broke."));
        assertTrue(PointsBack.opens("Shortly afterward, the ferry turned back."));
        assertTrue(PointsBack.opens("Moments later, the ferry turned back."));
        assertTrue(PointsBack.opens("Most of them live in Osk."));
    }

    @Test
    void whatOnlySoundsLikeItDoesNot() {
        assertFalse(PointsBack.opens("It is unclear who opened the gates of the dam."));
        assertFalse(PointsBack.opens("That week the gates of the dam stayed shut."));
        assertFalse(PointsBack.opens("So far nobody has crossed the Korsa."));
        assertFalse(PointsBack.opens("The two largest dams of the valley are full."));
    }

    @Test
    void aLetterThatSpeaksWasNamedBefore() {
        assertTrue(PointsBack.in("“The gates stay shut,” the letter said."));
    }
}
