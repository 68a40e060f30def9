package org.variorum.collate.word;

import java.util.Set;

/** Words of grammar that tell where something begins. */
public final class SmallWords {
    /** "A", "an" and "the". */
    public static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> CLAUSES =
            Set.of("that", "which", "who", "as", "when", "while", "where", "because");

    private static final Set<String> LEANING = Set.of(
            "he", "she", "it", "they", "his", "her", "their", "its", "this", "that", "these", "those", "but", "and",
            "so");

    private SmallWords() {}

    /** Whether a clause begins with it, whatever it tells; other words begin one only for some purposes. */
    public static boolean opensClause(String word) {
        return CLAUSES.contains(word);
    }

    /** Whether a sentence that begins with it leans on the one before. */
    public static boolean leans(String word) {
        return LEANING.contains(word);
    }
}
