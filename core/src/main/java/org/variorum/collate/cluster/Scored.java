package org.variorum.collate.cluster;

import java.util.Comparator;

/**
 * Two things, by their places in a list, and how well they go together.
 *
 * @param score 0 to 1
 */
public record Scored(int a, int b, double score) {
    /** The best first; of equals the earlier. */
    public static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(Scored::a)
            .thenComparingInt(Scored::b);

    /** By their places. */
    public static final Comparator<Scored> IN_ORDER =
            Comparator.comparingInt(Scored::a).thenComparingInt(Scored::b);
}
