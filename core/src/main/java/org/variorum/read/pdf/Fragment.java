package org.variorum.read.pdf;

import java.util.List;

/**
 * Words that stand side by side. All lengths are in points, and places count from the left and the top of the page.
 *
 * @param base the line they stand on
 * @param size of their letters
 */
record Fragment(String text, float left, float right, float base, float size, boolean bold) {
    /** Letters reach this part of their size above the line they stand on, and below it. */
    private static final float ABOVE = 0.7f;

    private static final float BELOW = 0.2f;

    float top() {
        return base - ABOVE * size;
    }

    float bottom() {
        return base + BELOW * size;
    }

    boolean isOnLineOf(Fragment other) {
        return Math.abs(base - other.base) < 0.4f * Math.max(size, other.size);
    }

    /** One fragment out of those of one line, which are in order from the left. */
    static Fragment joined(List<Fragment> line) {
        StringBuilder text = new StringBuilder();
        Fragment widest = line.getFirst();
        for (Fragment part : line) {
            text.append(text.isEmpty() ? "" : " ").append(part.text);
            widest = part.right - part.left > widest.right - widest.left ? part : widest;
        }
        boolean bold = line.stream().allMatch(Fragment::bold);
        return new Fragment(
                text.toString(), line.getFirst().left, line.getLast().right, widest.base, widest.size, bold);
    }
}
