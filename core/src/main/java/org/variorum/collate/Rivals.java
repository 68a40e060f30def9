package org.variorum.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What else a passage could be paired with in the other's report. A pair that is near counts for less where both have others
 * as near: the correction for such hubs is that of Conneau et al., Word Translation Without Parallel Data, 2018.
 */
final class Rivals {
    private static final int NEIGHBOURS = 3;

    private final ToDoubleFunction<Kinship.Near> measure;
    /** The highest values of a passage in one other report, the highest first. */
    private final Map<Long, double[]> highest = new HashMap<>();

    Rivals(List<Kinship.Near> pairs, ToDoubleFunction<Kinship.Near> measure) {
        this.measure = measure;
        for (Kinship.Near n : pairs) {
            double value = measure.applyAsDouble(n);
            put(key(n.a(), n.b()), value);
            put(key(n.b(), n.a()), value);
        }
    }

    private static long key(Passage p, Passage other) {
        return ((long) p.index() << Integer.SIZE) | other.report();
    }

    private void put(long key, double value) {
        double[] top = highest.computeIfAbsent(key, k -> new double[NEIGHBOURS]);
        double in = value;
        for (int i = 0; i < NEIGHBOURS; i++) {
            if (in > top[i]) {
                double out = top[i];
                top[i] = in;
                in = out;
            }
        }
    }

    /** Twice the pair's value less what is usual among the nearest neighbours of each. */
    double above(Kinship.Near n) {
        return 2 * measure.applyAsDouble(n) - usual(key(n.a(), n.b())) - usual(key(n.b(), n.a()));
    }

    private double usual(long key) {
        return Arrays.stream(of(key)).sum() / NEIGHBOURS;
    }

    /** The pair's value less the best one that the first passage has with another, {@code back} the second. */
    double lead(Kinship.Near n, boolean back) {
        return measure.applyAsDouble(n) - best(n, back);
    }

    /** The best value that the first passage of the pair has with another, {@code back} the second. */
    double best(Kinship.Near n, boolean back) {
        double[] top = of(back ? key(n.b(), n.a()) : key(n.a(), n.b()));
        return measure.applyAsDouble(n) >= top[0] ? top[1] : top[0];
    }

    private double[] of(long key) {
        return highest.getOrDefault(key, new double[NEIGHBOURS]);
    }
}
