package org.variorum.annotate.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.annotate.lexicon.WordList;

/** Tells first names that mean one: "Bob" and "Robert". */
final class ShortNames {
    /** The full names that a short form may stand for. */
    private static final Map<String, Set<String>> FULL = load();

    private ShortNames() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> out = new HashMap<>();
        for (String line : WordList.lines("shortnames.txt")) {
            String[] part = line.split(":", 2);
            for (String shorter : List.of(part[1].strip().split(" +", -1))) {
                out.computeIfAbsent(shorter, k -> new HashSet<>()).add(part[0]);
            }
        }
        return out;
    }

    /** Whether one of two first names, in lower case, is short for the other, or both for a third. */
    static boolean same(String a, String b) {
        Set<String> fullA = FULL.getOrDefault(a, Set.of());
        Set<String> fullB = FULL.getOrDefault(b, Set.of());
        return fullA.contains(b) || fullB.contains(a) || fullA.stream().anyMatch(fullB::contains);
    }
}
