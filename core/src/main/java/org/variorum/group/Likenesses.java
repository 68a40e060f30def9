package org.variorum.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How like one another stories are, all reports seen, and which two of them are one: those whose reports are, on average,
 * not much less alike between the two than within each. So what an event's reports share with one that tells of it in
 * other words is enough, and of two events of one kind each holds together better than they do. Not thread-safe.
 */
final class Likenesses {
    /** Less alike than this are no two stories that are one. */
    private static final double LEAST = 0.15;

    /** What part of the likeness within them two stories must reach between them. */
    private static final double PART = 0.7;

    /** At {@code [i][j]}, j ≤ i: the sum over pairs of a report of story i and another report of story j. */
    private final double[][] sums;

    /** Of each story; 0 for one that was joined to another. */
    private final int[] sizes;

    /** Two places, the elder first. */
    record Pair(int elder, int younger) {}

    Likenesses(List<List<Weighed>> stories) {
        sums = new double[stories.size()][];
        sizes = new int[stories.size()];
        for (int i = 0; i < stories.size(); i++) {
            sizes[i] = stories.get(i).size();
            sums[i] = new double[i + 1];
            for (int j = 0; j < i; j++) {
                sums[i][j] = between(stories.get(i), stories.get(j));
            }
            sums[i][i] = within(stories.get(i));
        }
    }

    /** The two that are most alike of all that are one story, or null if none are. */
    @Nullable
    Pair most() {
        Pair most = null;
        double best = 0;
        for (int i = 1; i < sizes.length; i++) {
            for (int j = 0; j < i; j++) {
                if (sizes[i] > 0 && sizes[j] > 0) {
                    double mean = sums[i][j] / (sizes[i] * sizes[j]);
                    if (mean > best && mean >= LEAST && mean >= PART * (within(i) + within(j)) / 2) {
                        best = mean;
                        most = new Pair(j, i);
                    }
                }
            }
        }
        return most;
    }

    /** The younger becomes part of the elder. */
    void join(Pair pair) {
        int e = pair.elder();
        int y = pair.younger();
        sums[e][e] += sums[y][y] + sums[y][e];
        for (int i = 0; i < sizes.length; i++) {
            if (i != e && i != y) {
                sums[Math.max(i, e)][Math.min(i, e)] += sums[Math.max(i, y)][Math.min(i, y)];
            }
        }
        sizes[e] += sizes[y];
        sizes[y] = 0;
    }

    /** The mean over its pairs of reports; 0 of a single report, which holds nothing against joining. */
    private double within(int story) {
        double pairs = sizes[story] * (sizes[story] - 1) / 2.0;
        return pairs == 0 ? 0 : sums[story][story] / pairs;
    }

    private static double between(List<Weighed> a, List<Weighed> b) {
        double sum = 0;
        for (Weighed p : a) {
            for (Weighed q : b) {
                sum += p.likeness(q);
            }
        }
        return sum;
    }

    private static double within(List<Weighed> story) {
        double sum = 0;
        for (int i = 1; i < story.size(); i++) {
            sum += between(story.subList(i, i + 1), story.subList(0, i));
        }
        return sum;
    }
}
