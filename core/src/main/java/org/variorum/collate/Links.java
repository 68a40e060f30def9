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
    /** From this likelihood on two passages are taken to say the same: in cross-validation nine of ten do. */
    static final double LEAST = 0.65;

    /** As part of the likelihood of the best. */
    private static final double NEARLY = 0.75;
    /** Of a passage's words so many, the rarest, are looked up in other passages. */
    private static final int LOOKED_UP = 24;

    /** Who shares less than this in words and is not far nearer in meaning than is usual says something else. */
    private static final double FEW_WORDS = 0.04;

    private static final double FAR_ABOVE = 1.2;
    private static final double EPSILON = 1e-9;

    private Links() {}

    /** The pairs that stand, with the likelihood that they say the same; the best first. */
    static List<Scored> of(List<Passage> passages, Kinship kinship) {
        List<Kinship.Near> pairs = near(passages, kinship);
        PairTraits traits = new PairTraits(passages, kinship, pairs);
        List<Scored> scored = new ArrayList<>();
        Map<Long, Double> best = new HashMap<>();
        for (Kinship.Near n : pairs) {
            double likelihood = SameClaim.standard().likelihood(traits.of(n));
            if (likelihood >= LEAST) {
                scored.add(new Scored(n.a().index(), n.b().index(), likelihood));
                best.merge(key(n.a().index(), n.b().report()), likelihood, Math::max);
                best.merge(key(n.b().index(), n.a().report()), likelihood, Math::max);
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
        return s.score() >= NEARLY * most - EPSILON;
    }

    private static long key(int passage, int report) {
        return ((long) passage << Integer.SIZE) | report;
    }

    /** Pairs of passages of different reports that have a word in common and are not plainly unlike. */
    static List<Kinship.Near> near(List<Passage> passages, Kinship kinship) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (Passage p : passages) {
            for (String w : p.terms().words()) {
                index.computeIfAbsent(w, k -> new ArrayList<>()).add(p.index());
            }
        }
        List<Kinship.Near> out = new ArrayList<>();
        for (Passage a : passages) {
            for (int j : candidates(a, passages, index, kinship)) {
                Kinship.Near n = kinship.near(a, passages.get(j));
                if (n.dice() >= FEW_WORDS || n.above() >= FAR_ABOVE) {
                    out.add(n);
                }
            }
        }
        return out;
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
                    if (passages.get(j).report() > a.report()) {
                        out.add(j);
                    }
                }
            }
        }
        return out;
    }
}
