package org.variorum.collate.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Proposes which of many things may go together, so that not every two of them have to be compared. What is proposed for a
 * thing must hold all that go together with it; a {@link Clusters.Likeness} then decides. Not thread-safe.
 */
public interface Candidates {
    /** Places of earlier things that may go together with the one at {@code b}, in ascending order. */
    Collection<Integer> before(int b);

    /** Every two of them. */
    static Candidates all() {
        return b -> IntStream.range(0, b).boxed().toList();
    }

    /** What either proposes. */
    default Candidates or(Candidates other) {
        return b -> {
            Set<Integer> both = new TreeSet<>(before(b));
            both.addAll(other.before(b));
            return both;
        };
    }

    /**
     * Things with at least {@code least} keys in common, or all those of the one with fewer; none that has no keys.
     *
     * @param keys of each thing
     */
    static Candidates sharing(List<Set<String>> keys, int least) {
        Map<String, List<Integer>> index = index(keys);
        int[] shared = new int[keys.size()];
        return b -> {
            List<Integer> met = new ArrayList<>();
            for (String key : keys.get(b)) {
                for (int a : index.getOrDefault(key, List.of())) {
                    if (a >= b) {
                        break;
                    }
                    if (shared[a]++ == 0) {
                        met.add(a);
                    }
                }
            }
            int mine = keys.get(b).size();
            List<Integer> out = met.stream()
                    .filter(a -> shared[a]
                            >= Math.min(least, Math.min(mine, keys.get(a).size())))
                    .sorted()
                    .toList();
            met.forEach(a -> shared[a] = 0);
            return out;
        };
    }

    /**
     * Things of which one has all words of the other: the other's rarest word is enough to find it by.
     *
     * @param words of each thing
     */
    static Candidates containing(List<List<String>> words) {
        List<Set<String>> sets = new ArrayList<>();
        words.forEach(w -> sets.add(new HashSet<>(w)));
        Map<String, List<Integer>> index = index(sets);
        Comparator<String> byRarity = Comparator.comparingInt(
                        (String w) -> index.getOrDefault(w, List.of()).size())
                .thenComparing(Comparator.naturalOrder());
        List<Set<String>> rarest = new ArrayList<>();
        sets.forEach(set -> rarest.add(set.stream().min(byRarity).map(Set::of).orElse(Set.of())));
        Map<String, List<Integer>> byRarest = index(rarest);
        return b -> {
            Set<Integer> out = new TreeSet<>();
            rarest.get(b).forEach(w -> out.addAll(index.getOrDefault(w, List.of())));
            sets.get(b).forEach(w -> out.addAll(byRarest.getOrDefault(w, List.of())));
            out.removeIf(a -> a >= b);
            return out;
        };
    }

    private static Map<String, List<Integer>> index(List<Set<String>> keys) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }
}
