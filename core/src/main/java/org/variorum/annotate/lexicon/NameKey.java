package org.variorum.annotate.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds spellings of one name that differ only in how they were brought into Latin letters: accents, doubled letters,
 * y/yy/iy/ij/i at the end, g for h, kh for h, w for v, ou for u. Two names with one key are taken for variants of one
 * name only where they are of the same kind.
 */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");
    private static final Pattern ENDING = Pattern.compile("(?:iy|ij|yi|ii|yy|i|y)\\b");
    private static final int SHORT = 4;

    private NameKey() {}

    /** Lower-case words of {@code name} in folded spelling, joined by hyphens. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : slug(name).split("-", -1)) {
            if (!out.isEmpty()) {
                out.append('-');
            }
            out.append(word.length() <= SHORT ? word : fold(word));
        }
        return out.toString();
    }

    /** True of two spellings of one name. */
    public static boolean isOne(String name, String other) {
        return of(name).equals(of(other));
    }

    /** Lower-case words of {@code name} without accents, joined by hyphens. */
    public static String slug(String name) {
        String plain = name.chars().allMatch(c -> c < 0x80)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = hyphenated(plain.toLowerCase(Locale.ROOT));
        int from = words.startsWith("-") ? 1 : 0;
        int to = words.endsWith("-") && words.length() > 1 ? words.length() - 1 : words.length();
        String slug = words.substring(from, Math.max(from, to));
        return slug.isEmpty() ? plain.toLowerCase(Locale.ROOT) : slug;
    }

    /** Without apostrophes, and with one hyphen for all that is no letter from a to z and no digit. */
    private static String hyphenated(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c != '\'' && c != '\u2019' && (out.isEmpty() || out.charAt(out.length() - 1) != '-')) {
                out.append('-');
            }
        }
        return out.toString();
    }

    private static String fold(String word) {
        String s = word.replace("kh", "h").replace("gh", "g").replace("ph", "f").replace("ou", "u");
        s = s.replace('w', 'v')
                .replace('g', 'h')
                .replace("ck", "k")
                .replace('q', 'k')
                .replace("ii", "iy");
        s = ENDING.matcher(s).replaceAll("y");
        return DOUBLED.matcher(s).replaceAll("$1");
    }
}
