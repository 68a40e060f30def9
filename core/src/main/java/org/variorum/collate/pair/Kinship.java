package org.variorum.collate.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.passage.Passage;

/**
 * How near two passages of one story are in words and in meaning. Words count by how rare they are in the story, vectors
 * also by how far they lie above what is usual between its reports: so no fixed cosine decides.
 */
public final class Kinship {
    /** What is usual where a story is too small to tell, counted like so many pairs. */
    private static final double USUAL = 0.2;

    private static final double USUAL_SPREAD = 0.17;
    private static final int USUAL_PAIRS = 200;
    private static final int SAMPLED = 4000;
    /** Who shares less than this in words and is not far nearer in meaning than is usual says something else. */
    private static final double FEW_WORDS = 0.04;

    private static final double FAR_ABOVE = 1.2;

    private final Map<String, Double> rarity = new HashMap<>();
    /** Of each passage its terms in their order, by their places among all of the story, {@code rarities} of all. */
    private final int[][] terms;

    private final double[] rarities;
    private final double[] weight;
    private final double mean;
    private final double spread;

    /**
     * Two passages, the first of the earlier report.
     *
     * @param cosine of their vectors
     * @param above the same in spreads above what is usual in the story
     * @param piece the highest cosine of whole passages and of what stands in quotation marks in them
     * @param dice shared words as a part of both
     * @param most shared words as a part of the passage of which they are more, {@code least} of the other
     * @param shared how much the shared words weigh
     */
    public record Near(
            Passage a,
            Passage b,
            double cosine,
            double above,
            double piece,
            double dice,
            double most,
            double least,
            double shared) {}

    Kinship(List<Passage> passages) {
        SortedMap<String, Integer> seen = new TreeMap<>();
        passages.forEach(p -> p.terms().words().forEach(w -> seen.merge(w, 1, Integer::sum)));
        seen.forEach((w, n) -> rarity.put(w, Math.log((passages.size() + 1) / (n + 0.5))));
        rarities = seen.keySet().stream().mapToDouble(this::rarity).toArray();
        terms = terms(passages, List.copyOf(seen.keySet()));
        weight = new double[passages.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weigh(passages.get(i).terms().words());
        }
        double sum = USUAL_PAIRS * USUAL;
        double squares = USUAL_PAIRS * (USUAL * USUAL + USUAL_SPREAD * USUAL_SPREAD);
        int n = USUAL_PAIRS;
        int size = passages.size();
        long all = (long) size * size;
        long step = Math.max(1, all / SAMPLED);
        for (long k = 0; k < all; k += step) {
            Passage a = passages.get((int) (k / size));
            Passage b = passages.get((int) (k % size));
            if (a.report() < b.report()) {
                double c = a.vector().cosine(b.vector());
                sum += c;
                squares += c * c;
                n++;
            }
        }
        mean = sum / n;
        spread = Math.sqrt(Math.max(1e-6, squares / n - mean * mean));
    }

    /** The same pair, if the first's terms for something and the second's were one term, which both then have. */
    Near asOne(Near n, Set<String> mine, Set<String> theirs) {
        double one = (weigh(mine) + weigh(theirs)) / 2;
        return near(n.a(), n.b(), n.cosine(), n.piece(), n.shared() + one);
    }

    private double weigh(Set<String> words) {
        double sum = 0;
        for (String w : words) {
            sum += rarity(w);
        }
        return sum;
    }

    double rarity(String term) {
        return rarity.getOrDefault(term, 0.0);
    }

    private static int[][] terms(List<Passage> passages, List<String> all) {
        Map<String, Integer> place = new HashMap<>();
        for (String w : all) {
            place.put(w, place.size());
        }
        return passages.stream()
                .map(p -> p.terms().words().stream()
                        .mapToInt(w -> place.getOrDefault(w, 0))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** How much the terms that both have weigh. */
    private double shared(int[] a, int[] b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            sum += order == 0 ? rarities[a[i]] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** How near two passages are; null where they are plainly unlike. */
    @Nullable
    Near near(Passage a, Passage b) {
        double shared = shared(terms[a.index()], terms[b.index()]);
        double cosine = a.vector().cosine(b.vector());
        double dice = 2 * shared / (weight(a) + weight(b));
        if (dice < FEW_WORDS && (cosine - mean) / spread < FAR_ABOVE) {
            return null;
        }
        return near(a, b, cosine, a.look().piece(b.look(), cosine), shared);
    }

    private Near near(Passage a, Passage b, double cosine, double piece, double shared) {
        double mine = weight(a);
        double theirs = weight(b);
        return new Near(
                a,
                b,
                cosine,
                (cosine - mean) / spread,
                piece,
                2 * shared / (mine + theirs),
                shared / Math.min(mine, theirs),
                shared / Math.max(mine, theirs),
                shared);
    }

    private double weight(Passage p) {
        return Math.max(1e-9, weight[p.index()]);
    }
}
