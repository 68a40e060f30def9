package org.variorum.read.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/**
 * One paragraph of a text as it stands between line ends.
 *
 * @param index counted from 0 over the lines that hold anything
 * @param span without white space at either end
 * @param text its words
 */
record Line(int index, Span span, String text) {
    private static final Pattern ENDS = Pattern.compile("[.!?…。！？؟।][\"'”’»“)\\]]*$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        return ENDS.matcher(text).find();
    }

    boolean isProse() {
        int words = words();
        return ends() && words >= PROSE_WORDS || words >= 30;
    }

    /** Letters and digits in lower case, for comparing lines that differ in marks or case only. */
    String key() {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True where no letter is a small one and some are capitals. */
    boolean isCapitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
