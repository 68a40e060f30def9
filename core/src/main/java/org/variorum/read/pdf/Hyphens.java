package org.variorum.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that were divided at the end of a line. */
final class Hyphens {
    private static final char SOFT = '\u00ad';
    private static final String HYPHENS = "-\u2010\u00ad";
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}++(?:[-\u2010]\\p{L}++)+");

    /** Words that are written with a hyphen within a line of the document, in small letters. */
    private final Set<String> compounds = new HashSet<>();

    Hyphens(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (Fragment line : sheet.lines()) {
                Matcher m = COMPOUND.matcher(line.text());
                while (m.find()) {
                    compounds.add(plain(m.group()));
                }
            }
        }
    }

    /** True where the last word of {@code line} may go on in the next. */
    static boolean isOpen(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && HYPHENS.indexOf(line.charAt(last)) >= 0 && Character.isLetterOrDigit(line.charAt(last - 1));
    }

    /** Appends {@code line} to what came before it in its paragraph. */
    void join(StringBuilder text, String line) {
        if (!isOpen(text)) {
            text.append(text.isEmpty() ? "" : " ");
        } else if (isDivided(text, line)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    /** A figure or a capital beside it, or the same word with it elsewhere, means that the hyphen belongs to the word. */
    private boolean isDivided(StringBuilder text, String line) {
        int hyphen = text.length() - 1;
        if (text.charAt(hyphen) == SOFT) {
            return true;
        }
        int start = hyphen;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < line.length() && isOfWord(line.charAt(end))) {
            end++;
        }
        return Character.isLetter(text.charAt(hyphen - 1))
                && Character.isLowerCase(line.charAt(0))
                && !compounds.contains(plain(text.substring(start) + line.substring(0, end)));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || HYPHENS.indexOf(c) >= 0;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
