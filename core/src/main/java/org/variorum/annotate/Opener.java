package org.variorum.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word that opens a clause beside the main one is followed by; "who" and its like open relative clauses instead. */
enum Opener {
    /** A clause and nothing else. */
    CONJUNCTION("because", "although", "though", "while", "if", "unless", "whether", "whereas", "lest"),
    /** A clause or a noun, either of which tells of another time: "after they left", "after the storm". */
    OTHER_TIME("after", "before", "since", "until", "till"),
    /** A clause that tells of the same time; a noun tells what somebody is then: "as an envoy", "once a mayor". */
    SAME_TIME("as", "once", "when");

    private final Set<String> words;

    Opener(String... words) {
        this.words = Set.of(words);
    }

    /** Null where the word, in lower case, opens none. */
    static @Nullable Opener of(String word) {
        for (Opener o : values()) {
            if (o.words.contains(word)) {
                return o;
            }
        }
        return null;
    }

    /** True where token {@code i} is such a word. */
    static boolean at(Clause c, int i) {
        return c.has(i) && of(c.at(i).lower()) != null;
    }

    /** True if the word is one of these. */
    boolean is(String word) {
        return words.contains(word);
    }
}
