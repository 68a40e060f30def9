package org.variorum.tell.layout.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void datesAreAsExactAsTheyAreGiven() {
        assertEquals("16 April 2026", Phrases.date("2026-04-16"));
        assertEquals("April 2026", Phrases.date("2026-04"));
        assertEquals("2026", Phrases.date("2026"));
        assertEquals("XXXX-WXX-5", Phrases.date("XXXX-WXX-5"));
        assertEquals("2026-13-40", Phrases.date("2026-13-40"));
    }

    @Test
    void aMomentKeepsThePagesOwnOffset() {
        assertEquals("16 April 2026, 19:40 (+02:00)", Phrases.moment("2026-04-16T19:40:07.5+02:00"));
        assertEquals("16 April 2026, 19:40 (UTC)", Phrases.moment("2026-04-16T19:40Z"));
        assertEquals("16 April 2026, 19:40", Phrases.moment("2026-04-16T19:40"));
    }

    @Test
    void smallNumbersAreWords() {
        assertEquals("one report", Phrases.count(1, "report"));
        assertEquals("12 stories", "12 " + Phrases.plural("story"));
        assertEquals("13 reports", Phrases.count(13, "report"));
    }
}
