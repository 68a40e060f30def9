package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SpanTest {
    private static final String TEXT = "Six gates are shut.";
    private static final Span SIX_GATES = new Span(0, 9);

    @Test
    void whatTwoSpansShareIsTheSameFromEitherSide() {
        Span gatesAreShut = new Span(4, 18);
        assertEquals("gates", SIX_GATES.intersect(gatesAreShut).in(TEXT));
        assertEquals("gates", gatesAreShut.intersect(SIX_GATES).in(TEXT));
    }

    @Test
    void whatLiesWithinIsSharedWhole() {
        Span gates = new Span(4, 9);
        assertEquals(gates, SIX_GATES.intersect(gates));
    }

    @Test
    void spansThatOnlyTouchShareNothing() {
        assertNull(SIX_GATES.intersect(new Span(9, 13)));
        assertNull(new Span(9, 13).intersect(SIX_GATES));
        assertNull(SIX_GATES.intersect(new Span(4, 4)), "no character");
    }
}
