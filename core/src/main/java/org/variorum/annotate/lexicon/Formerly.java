package org.variorum.annotate.lexicon;

import java.util.Set;

/** Words that tell of what was so once, and need not be so now. */
public final class Formerly {
    private static final Set<String> WORDS = Set.of("once", "previously", "formerly", "originally", "initially");

    private Formerly() {}

    /** @param word in lower case */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
