package org.variorum.annotate.learned;

import org.variorum.model.Head;

/**
 * What every span of one text scores, against the same words outside any: the score of its first word, of its last, of
 * all its words, and of the first and the last as a pair (as in Dozat and Manning, ICLR 2017). Natural logarithms.
 */
final class SpanScores {
    private final SpanColumns columns;
    private final Rows rows;
    private final int words;
    private final double[][] sums;
    private final PairBound[] bounds;

    SpanScores(SpanColumns columns, Rows rows, int words) {
        this.columns = columns;
        this.rows = rows;
        this.words = words;
        sums = new double[SpanColumns.STATES][words + 1];
        bounds = new PairBound[SpanColumns.STATES];
        Head.Columns inside = columns.inside;
        for (Role role : Role.values()) {
            int y = role.state;
            double[] sum = sums[y];
            for (int i = 0; i < words; i++) {
                sum[i + 1] = sum[i] + rows.at(i, inside.from() + y) - rows.at(i, inside.from());
            }
            bounds[y] = PairBound.over(rows, words, columns.first[y], columns.last[y]);
        }
    }

    int words() {
        return words;
    }

    /** What a span's first word adds, wherever it ends. */
    double opening(int y, int b) {
        return rows.at(b, columns.begin.from() + y - 1) - sums[y][b];
    }

    /** What its last word adds, wherever it begins. */
    double closing(int y, int e) {
        return rows.at(e, columns.end.from() + y - 1) + sums[y][e + 1];
    }

    /** What the two add as a pair. */
    double pair(int y, int b, int e) {
        return rows.product(b, columns.first[y], e, columns.last[y]) / columns.root[y];
    }

    /** What the pairs with a word in them cannot exceed. */
    PairBound mostOfPairs(int y) {
        return bounds[y];
    }
}
