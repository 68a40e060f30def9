package org.variorum.annotate.learned;

import java.util.Arrays;
import org.variorum.model.Head;

/**
 * All ways to cut a text into spans and words in none, each weighed by its score in a semi-Markov CRF (Sarawagi and Cohen,
 * Semi-Markov conditional random fields, NIPS 2004), summed up from the first word to the last and then back, which
 * gives the probability of each span.
 *
 * <p>Spans that weigh next to nothing beside another way to the same word are left out, most of them unseen: for an
 * upper bound of their score is enough to tell. Sums are kept as multiples of the heaviest way to each word, so that none
 * overflows. {@link StrictMath} is the same to the last bit on every machine.
 */
final class Lattice {
    private static final int STATES = SpanColumns.STATES;
    /** Ways lighter than the heaviest to the same word by this, as a natural logarithm, are left out. */
    private static final double SLACK = 14;

    private final double sharpness;
    private final double[][] follow = new double[STATES][STATES];
    private final double[] initial = new double[STATES];
    private final double[] last = new double[STATES];

    /** @param sharpness what all scores are multiplied by: above 1 the likely become likelier */
    Lattice(Head head, double sharpness) {
        this.sharpness = sharpness;
        for (int y = 0; y < STATES; y++) {
            initial[y] = StrictMath.exp(sharpness * head.initial(y));
            last[y] = StrictMath.exp(sharpness * head.last(y));
            for (int z = 0; z < STATES; z++) {
                follow[z][y] = StrictMath.exp(sharpness * head.transition(z, y));
            }
        }
    }

    /** Takes the probability of each span in turn; the last ones come first. */
    interface Sink {
        void take(Role role, int from, int to, double probability);
    }

    /** Tells {@code sink} of every span that is at least so likely. */
    void probabilities(SpanScores scores, double least, Sink sink) {
        int words = scores.words();
        // Of each state, the weight of all ways to a word after which it begins.
        double[][] enter = new double[STATES][words + 1];
        int[] until = new int[words + 1];
        double[] after = new double[STATES];
        SpanList spans = forward(scores, enter, until, after);
        double all = 0;
        double[] leave = new double[STATES];
        for (int y = 0; y < STATES; y++) {
            all += after[y] * last[y];
        }
        for (int y = 0; y < STATES; y++) {
            leave[y] = last[y] / all;
        }
        // The same from behind: the weight of all ways from a word on, the first of them in that state.
        double[][] rest = new double[STATES][words + 1];
        for (int e = words - 1; e >= 0; e--) {
            for (int i = until[e]; i < until[e + 1]; i++) {
                int y = spans.state(i);
                int b = spans.begin(i);
                double probability = spans.number(i) * leave[y];
                rest[y][b] += probability / enter[y][b];
                if (y > 0 && probability >= least) {
                    sink.take(Role.of(y), b, e, probability);
                }
            }
            for (int z = 0; z < STATES; z++) {
                leave[z] = 0;
                for (int y = 0; y < STATES; y++) {
                    leave[z] += follow[z][y] * rest[y][e];
                }
            }
        }
    }

    /** Lists the spans, a word in none as one too, each with the weight of all ways that end with it. */
    private SpanList forward(SpanScores scores, double[][] enter, int[] until, double[] after) {
        int words = scores.words();
        SpanList spans = new SpanList();
        // As logarithms, of each first word: the ways to it, and with them all of a span's score but where it ends.
        double[] to = new double[STATES];
        double[][] reach = new double[STATES][words];
        for (int y = 0; y < STATES; y++) {
            enter[y][0] = initial[y];
            to[y] = StrictMath.log(initial[y]);
        }
        for (int e = 0; e < words; e++) {
            double top = to[0];
            spans.add(0, e, top);
            for (Role role : Role.values()) {
                int y = role.state;
                reach[y][e] = to[y] + sharpness * scores.opening(y, e);
                top = ending(scores, role, e, reach[y], top, spans);
            }
            Arrays.fill(after, 0);
            for (int i = until[e]; i < spans.size(); i++) {
                double weight = StrictMath.exp(spans.number(i) - top);
                spans.number(i, weight);
                after[spans.state(i)] += weight;
            }
            until[e + 1] = spans.size();
            for (int y = 0; y < STATES; y++) {
                double sum = 0;
                for (int z = 0; z < STATES; z++) {
                    sum += after[z] * follow[z][y];
                }
                enter[y][e + 1] = sum;
                to[y] = StrictMath.log(sum) + top;
            }
        }
        return spans;
    }

    /** Lists the spans of a role that end with word {@code e}; the highest score there is now. */
    private double ending(SpanScores scores, Role role, int e, double[] reach, double heaviest, SpanList spans) {
        int y = role.state;
        double top = heaviest;
        double right = sharpness * scores.closing(y, e);
        PairBound bound = scores.mostOfPairs(y);
        int earliest = Math.max(0, e - role.longest + 1);
        for (int b = e; b >= earliest; b--) {
            double most = top - SLACK - reach[b] - right;
            if (sharpness * bound.of(b, e) < most) {
                continue; // however well its first and last word went together
            }
            double pair = sharpness * scores.pair(y, b, e);
            if (pair >= most) {
                double score = reach[b] + right + pair;
                spans.add(y, b, score);
                top = Math.max(top, score);
            }
        }
        return top;
    }
}
