package org.variorum.annotate.learned;

import java.util.List;

/** What a word looks like, which its pieces no longer show: its case, marks around it, the start of a line. */
final class Looks {
    private static final int CAPITAL = 1;
    private static final int CAPITALS = 2;
    private static final int QUOTED = 3;
    private static final int FIRST = 6;

    private Looks() {}

    /**
     * A number for each word: 1 for a capital first letter or 2 for all capitals, 3 more between double quotation marks
     * (the marks included), 6 more at the start of the text or of a line, which also ends a quotation.
     */
    static int[] of(String text, List<Word> words) {
        int[] out = new int[words.size()];
        boolean inside = false;
        int last = 0;
        for (int i = 0; i < out.length; i++) {
            Word w = words.get(i);
            boolean first = i == 0 || text.substring(last, w.start()).indexOf('\n') >= 0;
            last = w.end();
            char mark = w.end() - w.start() == 1 ? text.charAt(w.start()) : ' ';
            boolean plain = mark == '"';
            boolean closes = mark == '\u201D' || mark == '\u00BB' || plain && inside && !first;
            inside = inside && !first || plain && !closes || mark == '\u201C' || mark == '\u201E' || mark == '\u00AB';
            out[i] = letters(text, w) + (inside ? QUOTED : 0) + (first ? FIRST : 0);
            inside = inside && !closes;
        }
        return out;
    }

    static boolean first(int looks) {
        return looks >= FIRST;
    }

    private static int letters(String text, Word w) {
        if (!Character.isUpperCase(text.codePointAt(w.start()))) {
            return 0;
        }
        int letters = 0;
        for (int i = w.start(); i < w.end(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return CAPITAL;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1 ? CAPITALS : CAPITAL;
    }
}
