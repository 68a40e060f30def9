package org.variorum.collate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two passages of one story are. Words count by how rare they are in the story, vectors by how far they lie
 * above what is usual between its reports: so no fixed cosine decides, whatever encoder made the vectors.
 */
final class Kinship {
    private static final double VECTOR = 0.15;
    private static final double CONTAINED = 0.3;
    private static final double RARE = 0.02;
    private static final double MOST_RARE = 20;
    private static final double RUN = 0.1;
    private static final int CHANCE_RUN = 2;
    private static final int LONG_RUN = 8;
    private static final double OTHER_SPEAKER = 0.6;
    /** The same words are one remark, whoever is said to have made it. */
    private static final double SAME_WORDS = 0.7;

    /** What is usual where a story is too small to tell, counted like so many pairs. */
    private static final double USUAL = 0.2;

    private static final double USUAL_SPREAD = 0.17;
    private static final int USUAL_PAIRS = 200;
    private static final int SAMPLED = 4000;

    private final Map<String, Double> rarity = new HashMap<>();
    private final double[] weight;
    private final double mean;
    private final double spread;

    Kinship(List<Passage> passages) {
        Map<String, Integer> seen = new HashMap<>();
        passages.forEach(p -> p.terms().words().forEach(w -> seen.merge(w, 1, Integer::sum)));
        seen.forEach((w, n) -> rarity.put(w, Math.log((passages.size() + 1) / (n + 0.5))));
        weight = new double[passages.size()];
        for (int i = 0; i < weight.length; i++) {
            for (String w : passages.get(i).terms().words()) {
                weight[i] += rarity.getOrDefault(w, 0.0);
            }
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

    double rarity(String term) {
        return rarity.getOrDefault(term, 0.0);
    }

    /** About 0 for unlike passages, 1 and more for those that may say the same. */
    double of(Passage a, Passage b) {
        double shared = 0;
        for (String w : a.terms().words()) {
            shared += b.terms().words().contains(w) ? rarity(w) : 0;
        }
        double dice = 2 * shared / Math.max(1e-9, weight[a.index()] + weight[b.index()]);
        double contained = shared / Math.max(1e-9, Math.min(weight[a.index()], weight[b.index()]));
        double vector = VECTOR * (a.vector().cosine(b.vector()) - mean) / spread;
        double score = vector + dice + CONTAINED * contained + RARE * Math.min(shared, MOST_RARE);
        if (score + RUN * LONG_RUN < Links.LEAST) {
            return score;
        }
        TokenDiff diff = TokenDiff.of(a.tokens(), b.tokens());
        score += RUN * Math.min(LONG_RUN, Math.max(0, diff.longestRun() - CHANCE_RUN));
        boolean sameWords = diff.alike() >= SAME_WORDS || dice >= SAME_WORDS;
        return Names.differ(a.speakers(), b.speakers()) && !sameWords ? score - OTHER_SPEAKER : score;
    }
}
