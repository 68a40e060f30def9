package org.variorum.group;

import java.util.Set;

/** English words that tell nothing of a subject: those of grammar, and those by which reports report. */
public final class StopWords {
    private static final Set<String> WORDS = Set.of(
            "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "is",
            "are", "was", "were", "be", "been", "has", "have", "had", "do", "did", "will", "would", "can", "could",
            "may", "it", "its", "he", "his", "him", "she", "her", "they", "their", "them", "we", "our", "you", "your",
            "this", "that", "these", "those", "which", "who", "what", "when", "where", "while", "if", "than", "so",
            "also", "there", "into", "over", "about", "after", "before", "during", "said", "says", "told", "not", "no",
            "all", "more", "some", "one", "two", "just", "up", "out", "because", "between", "against");

    private StopWords() {}

    /**
     * Whether {@code word} is one.
     *
     * @param word in lower case
     */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
