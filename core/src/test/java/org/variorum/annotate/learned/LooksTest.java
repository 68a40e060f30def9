package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.report.Span;

final class LooksTest {
    private static int[] looks(String text) {
        return Looks.of(text, Word.in(text, List.of(new Span(0, text.length()))));
    }

    @Test
    void countsCapitals() {
        assertArrayEquals(new int[] {6, 1, 2, 0}, looks("the Sorvan NATO envoy"));
    }

    @Test
    void seesWhatStandsInQuotationMarksMarksIncluded() {
        assertArrayEquals(new int[] {6, 0, 3, 3, 3, 0}, looks("he said \"no\" again"));
        assertArrayEquals(new int[] {9, 4, 3, 0, 0}, looks("\u201CNo\u201D she said"));
    }

    @Test
    void aNewLineStartsAnewAndEndsAQuotation() {
        assertArrayEquals(new int[] {9, 3, 6, 0}, looks("\u201Cno\nhe said"));
    }
}
