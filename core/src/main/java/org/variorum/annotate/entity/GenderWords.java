package org.variorum.annotate.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.variorum.annotate.lexicon.WordList;

/** The words that tell he from she: "Mrs.", "spokesman". */
public record GenderWords(Set<String> he, Set<String> she) {
    /** Reads the list of words. */
    public static GenderWords load() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (String line : WordList.lines("gender.txt")) {
            String[] part = line.split(":", 2);
            lists.put(part[0], Set.of(part[1].strip().split(" +", -1)));
        }
        return new GenderWords(lists.getOrDefault("he", Set.of()), lists.getOrDefault("she", Set.of()));
    }

    /** @param word in lower case */
    Gender of(String word) {
        return he.contains(word) ? Gender.HE : she.contains(word) ? Gender.SHE : Gender.UNKNOWN;
    }
}
