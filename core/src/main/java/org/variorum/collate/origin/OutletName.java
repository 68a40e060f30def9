package org.variorum.collate.origin;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.variorum.read.Agencies;

/**
 * A name that may be an outlet's, in the forms in which outlets are called: "Harlan Times" is meant by "HT" and by
 * {@code htimes.example}.
 *
 * @param key the whole name
 * @param joined its words without what parts them
 * @param initials their first letters
 * @param shortened the last word behind the first letters of the others
 * @param several whether there are several words, without which first letters tell nothing
 */
record OutletName(String key, String joined, String initials, String shortened, boolean several) {
    static OutletName of(String name) {
        String key = key(name);
        List<String> words = List.of(key.split("[^\\p{L}\\p{N}]+", -1));
        String initials =
                words.stream().map(w -> w.substring(0, Math.min(1, w.length()))).collect(Collectors.joining());
        String last = words.getLast();
        String shortened = initials.substring(0, initials.length() - Math.min(1, last.length())) + last;
        return new OutletName(key, String.join("", words), initials, shortened, words.size() > 1);
    }

    /** One key for all names of an outlet or an agency. */
    static String key(String name) {
        String bare = name.strip().replaceFirst("^(?i:the)\\s+", "");
        return Objects.requireNonNullElse(Agencies.named(bare), bare).toLowerCase(Locale.ROOT);
    }

    /** @param other the {@linkplain #key(String) key} of an outlet or a house */
    boolean isMeantBy(String other) {
        return other.equals(key) || several && (other.equals(initials) || key.equals(other + " news"));
    }

    /** @param label one of the parts of a host's name */
    boolean isLabel(String label) {
        return label.equals(joined) || several && label.equals(shortened);
    }
}
