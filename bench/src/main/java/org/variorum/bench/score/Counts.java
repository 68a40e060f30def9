package org.variorum.bench.score;

import java.util.ArrayList;
import java.util.List;

/**
 * How many were right, predicted and expected, added up over reports. Where one answer may meet several that are expected,
 * those are told one by one by {@link #found}.
 */
public final class Counts {
    private int right;
    private int predicted;
    private int met;
    private int gold;

    public void add(int moreRight, int morePredicted, int moreGold) {
        right += moreRight;
        predicted += morePredicted;
        met += moreGold == 0 ? 0 : moreRight;
        gold += moreGold;
    }

    /** One that is expected, and whether some answer meets it. */
    public void found(boolean one) {
        gold++;
        met += one ? 1 : 0;
    }

    public int right() {
        return right;
    }

    public int predicted() {
        return predicted;
    }

    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) met / gold;
    }

    public double f1() {
        return harmonic(precision(), recall());
    }

    static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Precision, recall and F1 with {@code prefix} before their names. */
    public List<Measure> measures(String prefix) {
        List<Measure> out = new ArrayList<>();
        out.add(new Measure(prefix + "P", Measure.round(precision())));
        out.add(new Measure(prefix + "R", Measure.round(recall())));
        out.add(new Measure(prefix + "F1", Measure.round(f1())));
        return out;
    }
}
