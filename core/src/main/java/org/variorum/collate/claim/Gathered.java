package org.variorum.collate.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** The claims found so far, each by the places of its passages, and which of them a passage stands in. */
final class Gathered {
    private static final int FEWEST_SHARED = 2;

    private final List<NavigableSet<Integer>> claims = new ArrayList<>();
    private final Map<Integer, List<Integer>> claimsOf = new HashMap<>();

    List<NavigableSet<Integer>> claims() {
        return claims;
    }

    void add(NavigableSet<Integer> claim) {
        claims.add(claim);
        enter(claim, claims.size() - 1);
    }

    /**
     * Lets a group join the first claim that it has two passages in common with and that its others may join.
     *
     * @return false where there is none
     */
    boolean join(NavigableSet<Integer> group, BiPredicate<Integer, Set<Integer>> mayJoin) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int member : group) {
            claimsOf.getOrDefault(member, List.of()).forEach(claim -> shared.merge(claim, 1, Integer::sum));
        }
        for (Map.Entry<Integer, Integer> e : shared.entrySet()) {
            NavigableSet<Integer> claim = claims.get(e.getKey());
            Set<Integer> others = new TreeSet<>(group);
            others.removeAll(claim);
            if (e.getValue() >= FEWEST_SHARED && others.stream().allMatch(o -> mayJoin.test(o, claim))) {
                claim.addAll(others);
                enter(others, e.getKey());
                return true;
            }
        }
        return false;
    }

    private void enter(Set<Integer> passages, int claim) {
        passages.forEach(
                p -> claimsOf.computeIfAbsent(p, k -> new ArrayList<>()).add(claim));
    }
}
