package org.variorum.annotate.learned;

import org.variorum.model.Head;

/**
 * What the score of a first and a last word as a pair cannot exceed: the product of their vectors' lengths (Cauchy and
 * Schwarz). Far cheaper than the score itself, and enough to leave most pairs out.
 */
final class PairBound {
    /** Covers what single precision rounds away, here and in the score. */
    private static final double ROUNDING = 1.0001;

    private static final double LEAST = 1e-6;

    private final double[] first;
    private final double[] last;

    private PairBound(double[] first, double[] last) {
        this.first = first;
        this.last = last;
    }

    static PairBound over(Rows rows, int words, Head.Columns first, Head.Columns last) {
        return new PairBound(
                lengths(rows, words, first, ROUNDING / Math.sqrt(first.width())), lengths(rows, words, last, 1));
    }

    private static double[] lengths(Rows rows, int words, Head.Columns part, double times) {
        double[] out = new double[words];
        for (int i = 0; i < words; i++) {
            out[i] = Math.sqrt(rows.product(i, part, i, part)) * times;
        }
        return out;
    }

    /** The most that a span from word {@code b} to word {@code e} can score for the pair of them. */
    double of(int b, int e) {
        return first[b] * last[e] + LEAST;
    }
}
