package org.variorum.collate.pair;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.variorum.collate.passage.Passage;

/**
 * What else a passage could be paired with in the other's report. A pair that is near counts for less where both have others
 * as near: the correction for such hubs is that of Conneau et al., Word Translation Without Parallel Data, 2018.
 */
final class Rivals {
    private static final int NEIGHBOURS = 3;

    private final ToDoubleFunction<Kinship.Near> measure;
    /** By passage and other report, the highest values first; null where there are none. */
    private final double[][][] highest;

    Rivals(int passages, List<Kinship.Near> pairs, ToDoubleFunction<Kinship.Near> measure) {
        this.measure = measure;
        highest = new double[passages][][];
        for (Kinship.Near n : pairs) {
            double value = measure.applyAsDouble(n);
            put(n.a(), n.b(), value);
            put(n.b(), n.a(), value);
        }
    }

    private void put(Passage p, Passage other, double value) {
        double[][] reports = highest[p.index()];
        if (reports == null || reports.length <= other.report()) {
            reports = reports == null
                    ? new double[other.report() + 1][]
                    : Arrays.copyOf(reports, Math.max(other.report() + 1, reports.length * 3 / 2));
            highest[p.index()] = reports;
        }
        double[] top = reports[other.report()];
        if (top == null) {
            top = new double[NEIGHBOURS];
            reports[other.report()] = top;
        }
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
        return 2 * measure.applyAsDouble(n) - usual(n.a(), n.b()) - usual(n.b(), n.a());
    }

    private double usual(Passage p, Passage other) {
        double[] top = of(p, other);
        return (top[0] + top[1] + top[2]) / NEIGHBOURS;
    }

    /** The pair's value less the best one that the first passage has with another, {@code back} the second. */
    double lead(Kinship.Near n, boolean back) {
        return measure.applyAsDouble(n) - best(n, back);
    }

    /** The best value that the first passage of the pair has with another, {@code back} the second. */
    double best(Kinship.Near n, boolean back) {
        double[] top = back ? of(n.b(), n.a()) : of(n.a(), n.b());
        return measure.applyAsDouble(n) >= top[0] ? top[1] : top[0];
    }

    /** Of a pair that was put in. */
    private double[] of(Passage p, Passage other) {
        return highest[p.index()][other.report()];
    }
}
