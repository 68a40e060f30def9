package org.variorum.report;

import org.jspecify.annotations.Nullable;

/**
 * Turns UTF-16 offsets of one text into offsets in Unicode code points, the basis of the W3C's TextPositionSelector
 * and of Variorum's machine output.
 */
public final class CodePoints {
    /** Number of surrogate pairs that end before each offset; null where the text has none, as nearly all have. */
    private final int @Nullable [] pairsBefore;

    private CodePoints(int @Nullable [] pairsBefore) {
        this.pairsBefore = pairsBefore;
    }

    public static CodePoints of(CharSequence text) {
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        if (plain) {
            return new CodePoints(null);
        }
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean pairEnds = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (pairEnds ? 1 : 0);
        }
        return new CodePoints(before);
    }

    /** The number of code points before {@code offset}, which counts UTF-16 units. */
    public int at(int offset) {
        return pairsBefore == null ? offset : offset - pairsBefore[offset];
    }
}
