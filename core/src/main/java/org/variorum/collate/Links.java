package org.variorum.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds which passages of different reports may say the same. A passage is linked to the one that is most like it in each
 * other report, where that is so seen from the other side too; a further one only where it is nearly as like.
 */
final class Links {
    /** Below this nothing is linked. */
    static final double LEAST = 0.9;

    private static final double CLEAR = 1.2;
    private static final double NEARLY = 0.8;
    /** Of a passage's words so many, the rarest, are looked up in other passages. */
    private static final int LOOKED_UP = 12;

    private static final int FEWEST_TERMS = 1;
    private static final double EPSILON = 1e-9;

    private Links() {}

    static List<Scored> of(List<Passage> passages, Kinship kinship) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (Passage p : passages) {
            for (String w : p.terms().words()) {
                index.computeIfAbsent(w, k -> new ArrayList<>()).add(p.index());
            }
        }
        List<Scored> scored = new ArrayList<>();
        Map<Long, Double> best = new HashMap<>();
        for (Passage a : passages) {
            for (int j : candidates(a, passages, index, kinship)) {
                Passage b = passages.get(j);
                double score = kinship.of(a, b);
                if (score >= LEAST) {
                    scored.add(new Scored(a.index(), j, score));
                    best.merge(key(a.index(), b.report()), score, Math::max);
                    best.merge(key(j, a.report()), score, Math::max);
                }
            }
        }
        scored.removeIf(s -> !stands(s, passages, best));
        scored.sort(Scored.BEST_FIRST);
        return scored;
    }

    private static boolean stands(Scored s, List<Passage> passages, Map<Long, Double> best) {
        double most = Math.max(
                best.getOrDefault(key(s.a(), passages.get(s.b()).report()), 0.0),
                best.getOrDefault(key(s.b(), passages.get(s.a()).report()), 0.0));
        return s.score() >= most - EPSILON || s.score() >= CLEAR && s.score() >= NEARLY * most;
    }

    private static long key(int passage, int report) {
        return ((long) passage << Integer.SIZE) | report;
    }

    /** Later passages of other reports that share one of the rarest words. */
    private static Set<Integer> candidates(
            Passage a, List<Passage> passages, Map<String, List<Integer>> index, Kinship kinship) {
        TreeMap<Double, List<String>> byRarity = new TreeMap<>();
        for (String w : a.terms().words()) {
            byRarity.computeIfAbsent(-kinship.rarity(w), k -> new ArrayList<>()).add(w);
        }
        Set<Integer> out = new TreeSet<>();
        int looked = 0;
        for (List<String> words : byRarity.values()) {
            for (String w : words) {
                if (looked++ >= LOOKED_UP) {
                    return out;
                }
                for (int j : index.getOrDefault(w, List.of())) {
                    if (j != a.index()
                            && passages.get(j).report() > a.report()
                            && a.terms().shared(passages.get(j).terms()) >= FEWEST_TERMS) {
                        out.add(j);
                    }
                }
            }
        }
        return out;
    }
}
