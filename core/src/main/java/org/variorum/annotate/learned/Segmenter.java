package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Head;

/**
 * Finds the best way to cut a text into sources, cues, contents and what is none of them: a segment model (Sarawagi and
 * Cohen, Semi-Markov conditional random fields, NIPS 2004) whose score of a span is that of its first word, of its last,
 * of all its words, and of the first and the last as a pair (as in Dozat and Manning, ICLR 2017).
 */
final class Segmenter {
    private static final int STATES = 1 + Role.values().length;
    private static final double NEVER = -1e18;

    private final Head head;
    private final Head.Columns inside;
    private final Head.Columns begin;
    private final Head.Columns end;
    private final Head.Columns[] first = new Head.Columns[STATES];
    private final Head.Columns[] last = new Head.Columns[STATES];

    Segmenter(Head head) {
        this.head = head;
        inside = head.of("inside");
        begin = head.of("begin");
        end = head.of("end");
        for (Role role : Role.values()) {
            first[role.state] = head.of("q." + role.column());
            last[role.state] = head.of("k." + role.column());
        }
    }

    /** Spans in the order of the text; none overlaps another. */
    List<Segment> find(Rows rows, int words) {
        double[][] enter = new double[STATES][words + 1];
        int[][] before = new int[STATES][words + 1];
        double[][] best = new double[STATES][words + 1];
        int[][] start = new int[STATES][words + 1];
        float[][] sums = sums(rows, words);
        // Of each first word, all of a span's score that does not hang on where it ends.
        double[][] reach = new double[STATES][words];
        PairBound[] bounds = bounds(rows, words);
        for (int y = 0; y < STATES; y++) {
            enter[y][0] = head.initial(y);
        }
        for (int e = 0; e < words; e++) {
            best[0][e + 1] = enter[0][e] + rows.at(e, inside.from());
            start[0][e + 1] = e;
            for (Role role : Role.values()) {
                int y = role.state;
                reach[y][e] = enter[y][e] + opening(rows, sums, y, e);
                double top = NEVER;
                int from = e;
                double right = rows.at(e, end.from() + y - 1) + sums[y][e + 1];
                int earliest = Math.max(0, e - role.longest + 1);
                // The best span mostly begins where that to the word before did: what cannot beat it need not be tried.
                int likely = Math.max(earliest, start[y][e]);
                double least = enter[y][likely] + right + opening(rows, sums, y, likely) + pair(rows, y, likely, e);
                for (int b = e; b >= earliest; b--) {
                    if (reach[y][b] + right + bounds[y].of(b, e) < least) {
                        continue; // however well its first and last word went together
                    }
                    double score = enter[y][b] + right + opening(rows, sums, y, b) + pair(rows, y, b, e);
                    if (score >= top) {
                        least = Math.max(least, score);
                        top = score;
                        from = b;
                    }
                }
                best[y][e + 1] = top;
                start[y][e + 1] = from;
            }
            for (int y = 0; y < STATES; y++) {
                double top = NEVER;
                for (int z = 0; z < STATES; z++) {
                    double score = best[z][e + 1] + head.transition(z, y);
                    if (score > top) {
                        top = score;
                        before[y][e + 1] = z;
                    }
                }
                enter[y][e + 1] = top;
            }
        }
        return back(rows, sums, best, start, before, words);
    }

    private PairBound[] bounds(Rows rows, int words) {
        PairBound[] out = new PairBound[STATES];
        for (Role role : Role.values()) {
            int y = role.state;
            out[y] = PairBound.over(rows, words, first[y], last[y]);
        }
        return out;
    }

    private List<Segment> back(Rows rows, float[][] sums, double[][] best, int[][] start, int[][] before, int words) {
        int y = 0;
        for (int z = 1; z < STATES; z++) {
            if (best[z][words] + head.last(z) > best[y][words] + head.last(y)) {
                y = z;
            }
        }
        List<Segment> out = new ArrayList<>();
        for (int e = words; e > 0; ) {
            int b = start[y][e];
            if (y > 0) {
                double as = rows.at(e - 1, end.from() + y - 1)
                        + sums[y][e]
                        + opening(rows, sums, y, b)
                        + pair(rows, y, b, e - 1);
                out.add(new Segment(Role.of(y), b, e - 1, as - (sums[0][e] - sums[0][b])));
            }
            y = before[y][b];
            e = b;
        }
        return out.reversed();
    }

    private double opening(Rows rows, float[][] sums, int y, int b) {
        return rows.at(b, begin.from() + y - 1) - sums[y][b];
    }

    private double pair(Rows rows, int y, int b, int e) {
        return rows.product(b, first[y], e, last[y]) / Math.sqrt(first[y].width());
    }

    /** Of each state, the sum of the scores of all words before each word. */
    private float[][] sums(Rows rows, int words) {
        float[][] out = new float[STATES][words + 1];
        for (int y = 0; y < STATES; y++) {
            for (int i = 0; i < words; i++) {
                out[y][i + 1] = out[y][i] + rows.at(i, inside.from() + y);
            }
        }
        return out;
    }
}
