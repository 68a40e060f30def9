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
        List<List<Integer>> home = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            home.add(new ArrayList<>(List.of(i)));
        }
        for (Scored p : pairs) {
            List<Integer> x = home.get(p.a());
            List<Integer> y = home.get(p.b());
            if (x != y && fit(x, y, together)) {
                x.addAll(y);
                for (int member : y) {
                    home.set(member, x);
                }
            }
        }
        List<List<Integer>> out = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> group = home.get(i);
            group.sort(null);
            if (group.getFirst() == i) {
                out.add(List.copyOf(group));
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
