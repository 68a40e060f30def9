package org.variorum.read.text;

import java.util.Locale;
import org.variorum.report.Span;

/**
 * One paragraph of a text as it stands between line ends.
 *
 * @param index counted from 0 over the lines that hold anything
 * @param span without white space at either end
 * @param text its words
 */
record Line(int index, Span span, String text) {
    private static final String ENDS = ".!?…。！？؟।";
    private static final String CLOSING = "\"'”’»“)]";

    /** The fewest words a line has that is taken for running prose without doubt. */
    static final int PROSE_WORDS = 9;

    int words() {
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
        int words = words();
        return ends() && words >= PROSE_WORDS || words >= 30;
    }

    /** Letters and digits in lower case, for comparing lines that differ in marks or case only. */
    String key() {
        StringBuilder key = new StringBuilder(text.length());
        String small = text.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < small.length(); ) {
            int c = small.codePointAt(i);
            i += Character.charCount(c);
            if (isLetterOrNumber(c)) {
                key.append(gap && !key.isEmpty() ? " " : "").appendCodePoint(c);
            }
            gap = !isLetterOrNumber(c);
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
