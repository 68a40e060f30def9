package org.variorum.annotate.offer;

import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.report.Span;

/** Marks at the edge of a stretch that are no part of it: a comma at its end, a quotation mark whose fellow lies outside. */
final class LooseMarks {
    private LooseMarks() {}

    /** {@code span} without them, and without the quotation marks around the whole of it. */
    static Span off(String text, Span span) {
        Span s = span.trim(text);
        while (!s.isEmpty() && ",;:.".indexOf(text.charAt(s.end() - 1)) >= 0) {
            s = new Span(s.start(), s.end() - 1).trim(text);
        }
        int marks = 0;
        for (int i = s.start(); i < s.end(); i++) {
            marks += QuoteMark.isDouble(text.charAt(i)) ? 1 : 0;
        }
        boolean odd = marks % 2 == 1;
        boolean first = marks > 0 && QuoteMark.isDouble(text.charAt(s.start()));
        boolean last = marks > 0 && QuoteMark.isDouble(text.charAt(s.end() - 1));
        if (odd && last) {
            return off(text, new Span(s.start(), s.end() - 1));
        }
        if (marks == 2 && first && last) {
            return off(text, new Span(s.start() + 1, s.end() - 1));
        }
        return odd && first ? new Span(s.start() + 1, s.end()).trim(text) : s;
    }
}
