package org.variorum.collate.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.cluster.Pairs;
import org.variorum.collate.cluster.Scored;
import org.variorum.collate.passage.Passage;

/**
 * Finds which passages of different reports may say the same. A passage is linked to the one that is most like it in each
 * other report, where that is so seen from the other side too; a further one only where it is nearly as like.
 */
public final class Links {
    /** From this likelihood on two passages are taken to say the same: in cross-validation nine of ten do. */
    public static final double LEAST = 0.65;

    /** As part of the likelihood of the best. */
    private static final double NEARLY = 0.75;
    /** Of a passage's words so many, the rarest, are looked up in other passages. */
    private static final int LOOKED_UP = 24;

    /** In a long story a word of so many passages tells none of them; a few words of each are looked up whatever they are. */
    private static final int COMMON = 60;

    private static final int FEWEST_LOOKED_UP = 3;

    private static final double EPSILON = 1e-9;

    private final List<Passage> passages;
    private final int reports;
    private final List<Kinship.Near> pairs;
    private final PairTraits traits;
    private final Pairs places;
    /** Of the pairs, which are in ascending order. */
    private final long[] keys;
    /** How likely each pair makes one claim. */
    private final double[] likelihood;

    private Links(List<Passage> passages) {
        this.passages = passages;
        reports = passages.isEmpty() ? 0 : passages.getLast().report() + 1;
        Kinship kinship = new Kinship(passages);
        pairs = near(passages, kinship);
        traits = new PairTraits(passages, kinship, pairs);
        places = new Pairs(passages.size());
        keys = pairs.stream()
                .mapToLong(n -> places.key(n.a().index(), n.b().index()))
                .toArray();
        likelihood = pairs.stream()
                .mapToDouble(n -> SameClaim.standard().likelihood(traits.of(n)))
                .toArray();
    }

    /** Those among all passages of a story. */
    public static Links of(List<Passage> passages) {
        return new Links(passages);
    }

    /** The pairs that stand, with the likelihood that they say the same; the best first. */
    public List<Scored> said() {
        return standing(scored((n, i) -> likelihood[i]));
    }

    /**
     * The pairs that would stand if those of one kind had the same in one place, with what would then be the likelihood that
     * they say the same, and all that stand anyway; the best first.
     *
     * @param least how likely a pair must be as it is for anything to be supposed of it
     * @param slots tells of two passages where they have something else; null of those that nothing is to be supposed of
     */
    public List<Scored> butFor(double least, BiFunction<Passage, Passage, @Nullable Slot> slots) {
        return standing(scored((n, i) -> {
            Slot slot = likelihood[i] < least ? null : slots.apply(n.a(), n.b());
            return slot == null
                    ? likelihood[i]
                    : Math.max(likelihood[i], SameClaim.standard().likelihood(traits.of(n, slot)));
        }));
    }

    /**
     * How likely two passages, the first of the earlier report, would make one claim if they had the same in one place; 0
     * where they have no word in common.
     */
    public double likelihood(Passage a, Passage b, Slot slot) {
        int i = Arrays.binarySearch(keys, places.key(a.index(), b.index()));
        return i < 0 ? 0 : SameClaim.standard().likelihood(traits.of(pairs.get(i), slot));
    }

    /** Told of two passages of different reports that are not plainly unlike, and how likely they make one claim. */
    public interface Heard {
        void pair(Kinship.Near pair, double likelihood);
    }

    /** Tells of every such pair, in order. */
    public void each(Heard heard) {
        for (int i = 0; i < likelihood.length; i++) {
            heard.pair(pairs.get(i), likelihood[i]);
        }
    }

    private interface Likelihood {
        double of(Kinship.Near pair, int index);
    }

    private List<Scored> scored(Likelihood of) {
        List<Scored> out = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Kinship.Near n = pairs.get(i);
            double score = of.of(n, i);
            if (score >= LEAST) {
                out.add(new Scored(n.a().index(), n.b().index(), score));
            }
        }
        return out;
    }

    private List<Scored> standing(List<Scored> scored) {
        Map<Long, Double> best = new HashMap<>();
        for (Scored s : scored) {
            best.merge(key(s.a(), s.b()), s.score(), Math::max);
            best.merge(key(s.b(), s.a()), s.score(), Math::max);
        }
        return scored.stream()
                .filter(s -> stands(s, best))
                .sorted(Scored.BEST_FIRST)
                .toList();
    }

    private boolean stands(Scored s, Map<Long, Double> best) {
        double most = Math.max(best.getOrDefault(key(s.a(), s.b()), 0.0), best.getOrDefault(key(s.b(), s.a()), 0.0));
        return s.score() >= NEARLY * most - EPSILON;
    }

    /** The key of a passage and the report of another. */
    private long key(int passage, int other) {
        return (long) passage * reports + passages.get(other).report();
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
                if (n != null) {
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
                if (looked > FEWEST_LOOKED_UP
                        && index.getOrDefault(w, List.of()).size() > COMMON) {
                    continue;
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
