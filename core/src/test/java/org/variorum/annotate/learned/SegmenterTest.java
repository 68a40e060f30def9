package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.variorum.model.Head;

final class SegmenterTest {
    private static final int WIDTH = 22;
    private static final Head HEAD = head();

    private static Head head() {
        Map<String, Head.Columns> columns = new HashMap<>();
        columns.put("inside", new Head.Columns(0, 4));
        columns.put("begin", new Head.Columns(4, 7));
        columns.put("end", new Head.Columns(7, 10));
        int at = 10;
        for (Role role : Role.values()) {
            columns.put("q." + role.column(), new Head.Columns(at, at + 2));
            columns.put("k." + role.column(), new Head.Columns(at + 2, at + 4));
            at += 4;
        }
        float[][] transitions = {{.1f, .2f, -.3f, .4f}, {0, -1, .5f, .2f}, {.3f, 0, -.5f, .1f}, {.2f, .1f, 0, -.4f}};
        return new Head(
                columns, List.of(), List.of(), transitions, new float[] {0, .1f, -.2f, .3f}, new float[] {.2f, 0, .1f, 0
                });
    }

    @Property(tries = 100)
    void findsTheBestOfAllWaysToCut(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int words) {
        Random random = new Random(seed);
        float[] numbers = new float[WIDTH * words];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        Rows rows = Rows.of(numbers, WIDTH);
        List<Segment> found = new Segmenter(HEAD).find(rows, words);
        assertEquals(best(rows, words), score(rows, words, found), 1e-3);
    }

    private static double best(Rows rows, int words) {
        double top = Double.NEGATIVE_INFINITY;
        for (List<Segment> cut : cuts(0, words)) {
            top = Math.max(top, score(rows, words, cut));
        }
        return top;
    }

    private static List<List<Segment>> cuts(int from, int words) {
        List<List<Segment>> out = new ArrayList<>();
        if (from == words) {
            out.add(List.of());
            return out;
        }
        out.addAll(cuts(from + 1, words));
        for (int to = from; to < words; to++) {
            for (Role role : Role.values()) {
                for (List<Segment> rest : cuts(to + 1, words)) {
                    List<Segment> cut = new ArrayList<>(List.of(new Segment(role, from, to, 0)));
                    cut.addAll(rest);
                    out.add(cut);
                }
            }
        }
        return out;
    }

    private static double score(Rows rows, int words, List<Segment> cut) {
        double sum = 0;
        int before = -1;
        int at = 0;
        List<Segment> all = new ArrayList<>(cut);
        all.add(new Segment(Role.SOURCE, words, words, 0));
        for (Segment s : all) {
            for (; at < s.from(); at++) {
                sum += step(before, 0) + rows.at(at, 0);
                before = 0;
            }
            if (at < words) {
                int y = s.role().state;
                sum += step(before, y) + rows.at(at, 4 + y - 1) + rows.at(s.to(), 7 + y - 1);
                sum += rows.product(
                                at,
                                HEAD.of("q." + s.role().column()),
                                s.to(),
                                HEAD.of("k." + s.role().column()))
                        / Math.sqrt(2);
                for (; at <= s.to(); at++) {
                    sum += rows.at(at, y);
                }
                before = y;
            }
        }
        return sum + HEAD.last(before);
    }

    private static double step(int before, int y) {
        return before < 0 ? HEAD.initial(y) : HEAD.transition(before, y);
    }
}
