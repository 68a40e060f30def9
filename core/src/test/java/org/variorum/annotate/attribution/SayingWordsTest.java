package org.variorum.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SayingWordsTest {
    @Test
    void whoSaysSomethingIsToldFromWhoDoesSomething() {
        assertTrue(SayingWords.in("has repeatedly told reporters"));
        assertTrue(SayingWords.in("according to"));
        assertTrue(SayingWords.in("issued a statement on"));
        assertFalse(SayingWords.in("has been scrambling to implement"));
        assertFalse(SayingWords.in("Under"));
    }
}
