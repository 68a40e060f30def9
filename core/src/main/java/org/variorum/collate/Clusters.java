package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Groups things so that every two members of a group go together (complete linkage): no chain of near-matches pulls
 * unlike claims into one.
 */
final class Clusters {
    private Clusters() {}

    /**
     * @param size how many things there are
     * @param pairs candidate pairs, the best first
     * @param together whether two things may stand in one group
     * @return groups of places, each in ascending order, in order of their first member
     */
    static List<List<Integer>> complete(int size, List<Scored> pairs, BiPredicate<Integer, Integer> together) {
        List<List<Integer>> groups = new ArrayList<>();
        int[] home = new int[size];
        for (int i = 0; i < size; i++) {
            home[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
        }
        for (Scored p : pairs) {
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

    private static boolean fit(List<Integer> x, List<Integer> y, BiPredicate<Integer, Integer> together) {
        for (int a : x) {
            for (int b : y) {
                if (!together.test(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }
}
