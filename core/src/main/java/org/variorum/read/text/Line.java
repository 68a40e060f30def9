package org.variorum.read.text;

import java.util.Locale;
import org.variorum.report.Span;

/**
 * One paragraph of a text as it stands between line ends.
 *
 * @param index counted from 0 over the lines that hold anything
 * @param span without white space at either end
 * @param text its words
 * @param words how many there are
 * @param key its letters and digits in lower case, for comparing lines that differ in marks or case only
 */
record Line(int index, Span span, String text, int words, String key) {
    private static final String ENDS = ".!?…。！？؟।";
    private static final String CLOSING = "\"'”’»“)]";

    /** The fewest words a line has that is taken for running prose without doubt. */
    static final int PROSE_WORDS = 9;

    Line(int index, Span span, String text) {
        this(index, span, text, words(text), key(text));
    }

    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += space || within ? 0 : 1;
            within = !space;
        }
        return words;
    }

    /** True where it ends as a sentence does. */
    boolean ends() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    boolean isProse() {
        return ends() && words >= PROSE_WORDS || words >= 30;
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String small = text.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < small.length(); ) {
            int c = small.codePointAt(i);
            i += Character.charCount(c);
            boolean kept = isLetterOrNumber(c);
            if (kept) {
                key.append(gap && !key.isEmpty() ? " " : "").appendCodePoint(c);
            }
            gap = !kept;
        }
        return key.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** True where no letter is a small one and some are capitals. */
    boolean isCapitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
