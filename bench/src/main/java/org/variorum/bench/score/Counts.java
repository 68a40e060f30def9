package org.variorum.bench.score;

import java.util.ArrayList;
import java.util.List;

/** How many were right, predicted and expected, added up over reports. */
final class Counts {
    private int right;
    private int predicted;
    private int gold;

    void add(int moreRight, int morePredicted, int moreGold) {
        right += moreRight;
        predicted += morePredicted;
        gold += moreGold;
    }

    double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Precision, recall and F1 with {@code prefix} before their names. */
    List<Measure> measures(String prefix) {
        List<Measure> out = new ArrayList<>();
        out.add(new Measure(prefix + "P", Measure.round(precision())));
        out.add(new Measure(prefix + "R", Measure.round(recall())));
        out.add(new Measure(prefix + "F1", Measure.round(f1())));
        return out;
    }
}
