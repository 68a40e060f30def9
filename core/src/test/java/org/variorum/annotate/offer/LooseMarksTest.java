package org.variorum.annotate.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.report.Span;

/** What is left of a stretch without the marks that are no part of it. */
class LooseMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we will pay,|we will pay",
                "“we will pay|we will pay",
                "we will pay.”|we will pay",
                "“we will pay”|we will pay",
                "the “zone” will open|the “zone” will open"
            })
    void marksWithoutTheirFellowAreLeftOut(String text, String left) {
        assertEquals(left, LooseMarks.off(text, new Span(0, text.length())).in(text));
    }
}
