package org.variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts letters that follow each other on a line together. Not thread-safe. */
final class Words {
    /** A gap of this many times the letters' size belongs to two columns, or may. */
    static final float GUTTER = 0.8f;

    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float base;
    private float size;
    private boolean bold;

    /** All lengths in points; {@code space} is how wide the font's own space is. */
    void add(String letter, float x, float y, float width, float letterSize, float space, boolean letterBold) {
        if (!(letterSize > 0) || Float.isNaN(x) || Float.isNaN(y) || Float.isNaN(width)) {
            return;
        }
        if (!text.isEmpty() && !goesOn(x, y, letterSize)) {
            end();
        }
        if (letter.isBlank()) {
            space();
            return;
        }
        if (text.isEmpty()) {
            left = x;
            base = y;
            size = letterSize;
            bold = letterBold;
        } else if (x - right > wordGap(space, letterSize)) {
            space();
        }
        text.append(letter);
        right = Math.max(right, x + width);
        if (text.length() == letter.length()) {
            right = x + width;
        }
        size = Math.max(size, letterSize);
        bold &= letterBold;
    }

    List<Fragment> fragments() {
        end();
        return fragments;
    }

    private boolean goesOn(float x, float y, float letterSize) {
        float larger = Math.max(size, letterSize);
        float gap = x - right;
        return Math.abs(y - base) < 0.4f * larger && gap < GUTTER * larger && gap > -0.6f * larger;
    }

    private static float wordGap(float space, float size) {
        float half = space > 0 ? space / 2 : 0.15f * size;
        // Tightly set lines have little space between words, and many fonts do not tell how wide theirs is.
        return Math.clamp(half, 0.1f * size, 0.15f * size);
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void end() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            fragments.add(new Fragment(words, left, right, base, size, bold));
        }
        text.setLength(0);
    }
}
