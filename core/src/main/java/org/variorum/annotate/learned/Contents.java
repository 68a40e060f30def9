package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Contents of which it is plain that they are there and open where they begin or end, as where the speech goes on for
 * sentences: none is likelier than not, but together those that share most of their words are.
 */
final class Contents {
    private static final double HALF = 0.5;

    private Contents() {}

    /**
     * Of each such group the likeliest, where its words are free.
     *
     * @param doubtful contents in the order of their last words
     * @param taken words that are in another span; those of what is found are added
     */
    static List<Segment> found(List<Segment> doubtful, boolean[] taken) {
        List<Segment> likely = new ArrayList<>();
        for (int i = 0; i < doubtful.size(); i++) {
            if (together(doubtful, i) > HALF) {
                likely.add(doubtful.get(i));
            }
        }
        likely.sort(Comparator.comparingDouble(Segment::probability).reversed());
        List<Segment> out = new ArrayList<>();
        for (Segment s : likely) {
            if (s.free(taken)) {
                Arrays.fill(taken, s.from(), s.to() + 1, true);
                out.add(s);
            }
        }
        return out;
    }

    /** How likely it is that there is this content or one that shares at least half of all the words of both. */
    private static double together(List<Segment> doubtful, int i) {
        Segment s = doubtful.get(i);
        double sum = s.probability();
        for (int k = i - 1; k >= 0 && doubtful.get(k).to() >= s.from(); k--) {
            sum += alike(s, doubtful.get(k)) ? doubtful.get(k).probability() : 0;
        }
        int last = s.to() + Role.CONTENT.longest;
        for (int k = i + 1; k < doubtful.size() && doubtful.get(k).to() < last; k++) {
            sum += alike(s, doubtful.get(k)) ? doubtful.get(k).probability() : 0;
        }
        return sum;
    }

    private static boolean alike(Segment a, Segment b) {
        int both = Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()) + 1;
        int either = Math.max(a.to(), b.to()) - Math.min(a.from(), b.from()) + 1;
        return 2 * both >= either;
    }
}
