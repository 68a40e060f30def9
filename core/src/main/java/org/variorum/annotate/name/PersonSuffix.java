package org.variorum.annotate.name;

import java.util.Set;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.sentence.Clause;

/** The Jr. of "Pel Orrin Jr.", which tells a son from his father. */
public final class PersonSuffix {
    private static final Set<String> WORDS = Set.of("jr", "jr.", "sr", "sr.", "jnr", "snr");

    private PersonSuffix() {}

    /** The last token of a name that ends with token {@code to}, or with the suffix behind it and a comma. */
    static int with(Clause c, int to) {
        int end = to;
        if (c.at(to).name() == EntityType.PERSON
                && c.is(to + 1, ",")
                && c.has(to + 2)
                && c.at(to + 2).capital()
                && is(c.at(to + 2).lower())) {
            end = to + 2;
        }
        boolean pointed = is(c.at(end).lower()) && c.is(end + 1, ".") && c.has(end + 2);
        return pointed ? end + 1 : end;
    }

    /** Whether a word, in lower case, is one. */
    public static boolean is(String word) {
        return WORDS.contains(word);
    }
}
