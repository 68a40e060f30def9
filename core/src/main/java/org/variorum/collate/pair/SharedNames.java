package org.variorum.collate.pair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collate.passage.Passage;

/** What the names in two passages tell of whether they say the same: a rare one tells more. */
final class SharedNames {
    private final Kinship kinship;
    private final Map<Integer, Set<String>> byReport = new HashMap<>();

    SharedNames(List<Passage> passages, Kinship kinship) {
        this.kinship = kinship;
        for (Passage p : passages) {
            byReport.computeIfAbsent(p.report(), k -> new HashSet<>())
                    .addAll(p.look().names());
        }
    }

    double rarity(Set<String> names) {
        return names.stream().mapToDouble(kinship::rarity).sum();
    }

    /** How rare those are that both have. */
    double shared(Passage a, Passage b) {
        double sum = 0;
        for (String name : a.look().names()) {
            sum += b.terms().words().contains(name) ? kinship.rarity(name) : 0;
        }
        return sum;
    }

    /** How many of the first the second does not have. */
    static int notShared(Passage a, Passage b) {
        int n = 0;
        for (String name : a.look().names()) {
            n += b.terms().words().contains(name) ? 0 : 1;
        }
        return n;
    }

    /** How rare those are that the other report knows too, but not here. */
    double heldBack(Set<String> names, Passage b) {
        double sum = 0;
        for (String name : names) {
            boolean elsewhere = byReport.getOrDefault(b.report(), Set.of()).contains(name)
                    && !b.terms().words().contains(name);
            sum += elsewhere ? kinship.rarity(name) : 0;
        }
        return sum;
    }
}
