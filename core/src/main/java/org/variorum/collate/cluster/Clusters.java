package org.variorum.collate.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups things so that every two members of a group go together (complete linkage): no chain of near-matches pulls
 * unlike claims into one.
 */
public final class Clusters {
    /** What a {@link Likeness} says of two things that may not stand in one group. */
    public static final double APART = -1;

    private Clusters() {}

    /** How well two things go together, by their places in a list, the earlier first: 0 to 1, or {@link #APART}. */
    public interface Likeness {
        double of(int a, int b);
    }

    /**
     * @param size how many things there are
     * @param candidates propose which of them may go together
     * @param likeness asked once of every two that are proposed
     * @return groups of places, each in ascending order, in order of their first member; the best pairs joined first
     */
    public static List<List<Integer>> complete(int size, Candidates candidates, Likeness likeness) {
        List<List<Integer>> groups = new ArrayList<>();
        Pairs pairs = new Pairs(size);
        Set<Long> together = new HashSet<>();
        int[] home = new int[size];
        for (int i = 0; i < size; i++) {
            home[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
        }
        for (Scored p : scored(candidates, likeness, pairs, together)) {
            int x = Math.min(home[p.a()], home[p.b()]);
            int y = Math.max(home[p.a()], home[p.b()]);
            if (x != y && fit(groups.get(x), groups.get(y), pairs, together)) {
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

    private static List<Scored> scored(Candidates candidates, Likeness likeness, Pairs pairs, Set<Long> together) {
        List<Scored> out = new ArrayList<>();
        for (int b = 0; b < pairs.size(); b++) {
            for (int a : candidates.before(b)) {
                double score = likeness.of(a, b);
                if (score >= 0) {
                    out.add(new Scored(a, b, score));
                    together.add(pairs.key(a, b));
                }
            }
        }
        out.sort(Scored.BEST_FIRST);
        return out;
    }

    private static boolean fit(List<Integer> x, List<Integer> y, Pairs pairs, Set<Long> together) {
        for (int a : x) {
            for (int b : y) {
                if (!together.contains(pairs.key(a, b))) {
                    return false;
                }
            }
        }
        return true;
    }
}
