package org.variorum.tell;

import org.variorum.report.Span;

/**
 * What stands around a stretch of text, enough to find it again by its words alone: a W3C TextQuoteSelector's prefix and
 * suffix. Whole code points, exactly as in the text.
 */
record QuoteContext(String prefix, String suffix) {
    /** What others write, and what bears a small change in the text. */
    private static final int USUAL = 32;

    /**
     * The context of {@code span} in {@code text}: of the usual length within the line, since a page shows its lines apart;
     * the whole line, and then more than it, only where the words with less around them stand in the text more than once.
     */
    static QuoteContext of(String text, Span span) {
        int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
        int nextLine = text.indexOf('\n', span.end());
        int lineEnd = nextLine < 0 ? text.length() : nextLine;
        for (int length = USUAL; ; length *= 2) {
            int from = Math.max(lineStart, span.start() - length);
            int to = Math.min(lineEnd, span.end() + length);
            QuoteContext near = cut(text, span, from, to);
            if (near.isOnlyOne(text, span)) {
                return near;
            }
            if (from == lineStart && to == lineEnd) {
                if (lineStart == 0 && lineEnd == text.length()) {
                    return near;
                }
                lineStart = 0;
                lineEnd = text.length();
            }
        }
    }

    private static QuoteContext cut(String text, Span span, int from, int to) {
        boolean splitsFirst = from > 0 && from < span.start() && splits(text, from);
        boolean splitsLast = to < text.length() && to > span.end() && splits(text, to);
        return new QuoteContext(
                text.substring(splitsFirst ? from + 1 : from, span.start()),
                text.substring(span.end(), splitsLast ? to - 1 : to));
    }

    private static boolean splits(String text, int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Whether the words with this around them stand in the text just once. */
    private boolean isOnlyOne(String text, Span span) {
        String whole = prefix + span.in(text) + suffix;
        int first = text.indexOf(whole);
        return text.indexOf(whole, first + 1) < 0;
    }
}
