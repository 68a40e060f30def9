package org.variorum.annotate.sentence;

import org.variorum.report.Span;

/** The characters that open and close quotations. */
public final class QuoteMark {
    private QuoteMark() {}

    /** True of a double mark of any form, whether it opens or closes. */
    public static boolean isDouble(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }

    /** True if {@code span} begins with a double mark that opens and ends with one that closes. */
    public static boolean enclose(String text, Span span) {
        return span.length() > 2 && opens(text.charAt(span.start())) && closes(text.charAt(span.end() - 1));
    }

    static boolean opens(char c) {
        return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB';
    }

    static boolean closes(char c) {
        return c == '"' || c == '\u201D' || c == '\u00BB';
    }

    static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019';
    }

    /** A mark that opens by its form, and closes by its place: “so?“ */
    static boolean standsBehind(String text, Span paragraph, int i) {
        return i > paragraph.start()
                && !Character.isWhitespace(text.charAt(i - 1))
                && "([-\u2014".indexOf(text.charAt(i - 1)) < 0
                && (i + 1 == paragraph.end() || Character.isWhitespace(text.charAt(i + 1)));
    }

    static boolean mayOpen(String text, Span paragraph, int i) {
        char c = text.charAt(i);
        return opens(c)
                && !(c == '\u201C' && standsBehind(text, paragraph, i))
                && (c != '"' || i + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(i + 1)));
    }
}
