package org.variorum.tell.layout.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as its words, compared without case, punctuation and hyphens.
 *
 * @param text the text itself
 * @param starts where each word starts in it
 * @param ends where each word ends, punctuation left out
 * @param keys what is compared
 */
public record Words(String text, List<Integer> starts, List<Integer> ends, List<String> keys) {

    /** Every word of the text, in its order. */
    public static Words of(String text) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            int from = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && !isPause(text, i)) {
                i++;
            }
            i = i == from && i < text.length() ? i + 1 : i;
            int end = i;
            while (from < end && !Character.isLetterOrDigit(text.codePointAt(from))) {
                from += Character.charCount(text.codePointAt(from));
            }
            while (end > from && !Character.isLetterOrDigit(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            if (from < end) {
                starts.add(from);
                ends.add(end);
                keys.add(key(text.substring(from, end)));
            }
        }
        return new Words(text, List.copyOf(starts), List.copyOf(ends), List.copyOf(keys));
    }

    /** The comma of "said,'Stay", where a space is missing. */
    private static boolean isPause(String text, int i) {
        boolean comma = text.charAt(i) == ',' && i + 1 < text.length();
        return comma && "'\"\u2018\u201C".indexOf(text.charAt(i + 1)) >= 0;
    }

    private static String key(String word) {
        StringBuilder out = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** How many words it has. */
    public int size() {
        return keys.size();
    }
}
