package org.variorum.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Groups things so that every two members of a group go together (complete linkage): no chain of near-matches pulls
 * unlike claims into one.
 */
final class Clusters {
    /** What a {@link Likeness} says of two things that may not stand in one group. */
    static final double APART = -1;

    private Clusters() {}

    /** How well two things go together, by their places in a list, the earlier first: 0 to 1, or {@link #APART}. */
    interface Likeness {
        double of(int a, int b);
    }

    /**
     * @param size how many things there are
     * @param likeness asked once of every two of them
     * @return groups of places, each in ascending order, in order of their first member; the best pairs joined first
     */
    static List<List<Integer>> complete(int size, Likeness likeness) {
        List<List<Integer>> groups = new ArrayList<>();
        List<BitSet> together = new ArrayList<>();
        int[] home = new int[size];
        for (int i = 0; i < size; i++) {
            home[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
            together.add(new BitSet());
        }
        for (Scored p : pairs(size, likeness, together)) {
            int x = Math.min(home[p.a()], home[p.b()]);
            int y = Math.max(home[p.a()], home[p.b()]);
            if (x != y && fit(groups.get(x), groups.get(y), together)) {
                for (int member : groups.get(y)) {
                    home[member] = x;
                }
                groups.get(x).addAll(groups.get(y));
                groups.get(y).clear();
            }
        }
        List<List<Integer>> out = new ArrayList<>();
        for (List<Integer> group : groups) {
            if (!group.isEmpty()) {
                out.add(group.stream().sorted().toList());
            }
        }
        return out;
    }

    private static List<Scored> pairs(int size, Likeness likeness, List<BitSet> together) {
        List<Scored> pairs = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                double score = likeness.of(a, b);
                if (score >= 0) {
                    pairs.add(new Scored(a, b, score));
                    together.get(a).set(b);
                }
            }
        }
        pairs.sort(Scored.BEST_FIRST);
        return pairs;
    }

    private static boolean fit(List<Integer> x, List<Integer> y, List<BitSet> together) {
        for (int a : x) {
            for (int b : y) {
                if (!together.get(Math.min(a, b)).get(Math.max(a, b))) {
                    return false;
                }
            }
        }
        return true;
    }
}
