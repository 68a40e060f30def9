package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Head;

/**
 * Finds sources, cues and contents: not by the likeliest way to cut the text as a whole, but each span that is likelier
 * than not, over all ways. For what is counted are spans that are right, and this choice has the most of them to be
 * expected, less those that are wrong (as Goodman, Parsing algorithms and metrics, ACL 1996, chooses brackets of a
 * sentence). No two such spans overlap: ways that hold the one are less than half of all, if the other's are more.
 * {@link Contents} of open extent are added.
 */
final class Segmenter {
    /**
     * What scores are multiplied by: probabilities are squared and made to add up to one again. Without it fewer
     * spans pass the half: rightly so for spans alone, but links miss them.
     */
    static final double SHARPNESS = 2;

    private static final double HALF = 0.5 + 1e-9;
    /** How likely a span must be to be thought of at all. */
    private static final double LEAST = 0.02;
    /** The same of a cue, as {@link #plain(double)} has it. */
    static final double DOUBTFUL = 0.2;

    private final SpanColumns columns;
    private final Lattice lattice;

    Segmenter(Head head) {
        columns = new SpanColumns(head);
        lattice = new Lattice(head, SHARPNESS);
    }

    Cut find(Rows rows, int words) {
        List<Segment> spans = new ArrayList<>();
        List<Segment> contents = new ArrayList<>();
        List<Segment> cues = new ArrayList<>();
        lattice.probabilities(new SpanScores(columns, rows, words), LEAST, (role, from, to, probability) -> {
            Segment span = new Segment(role, from, to, probability);
            if (probability > HALF) {
                spans.add(span);
            } else if (role == Role.CONTENT) {
                contents.add(span);
            } else if (role == Role.CUE) {
                cues.add(span);
            }
        });
        boolean[] taken = new boolean[words];
        spans.forEach(s -> Arrays.fill(taken, s.from(), s.to() + 1, true));
        spans.addAll(Contents.found(contents.reversed(), taken));
        spans.sort(Comparator.comparingInt(Segment::from));
        return new Cut(
                plain(spans),
                plain(cues).stream().filter(s -> s.probability() >= DOUBTFUL).toList());
    }

    /** With probabilities as they were before they were squared, if there were but the span and one other way. */
    private static List<Segment> plain(List<Segment> spans) {
        return spans.stream()
                .map(s -> new Segment(s.role(), s.from(), s.to(), plain(s.probability())))
                .toList();
    }

    private static double plain(double squared) {
        double p = StrictMath.pow(Math.min(squared, 1), 1 / SHARPNESS);
        return p / (p + StrictMath.pow(Math.max(1 - squared, 0), 1 / SHARPNESS));
    }
}
