package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static Rows rows(long seed, int words) {
        Random random = new Random(seed);
        float[] numbers = new float[WIDTH * words];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return Rows.of(numbers, WIDTH);
    }

    /** Of each span, by all ways to cut the text. */
    private static Map<List<Integer>, Double> probabilities(Rows rows, int words, double sharpness) {
        Map<List<Integer>, Double> out = new HashMap<>();
        double all = 0;
        for (List<Segment> cut : cuts(0, words)) {
            double weight = Math.exp(sharpness * score(rows, words, cut));
            all += weight;
            cut.forEach(s -> out.merge(key(s.role(), s.from(), s.to()), weight, Double::sum));
        }
        double sum = all;
        out.replaceAll((span, weight) -> weight / sum);
        return out;
    }

    private static List<Integer> key(Role role, int from, int to) {
        return List.of(role.state, from, to);
    }

    @Property(tries = 60)
    void aSpanIsAsLikelyAsAllWaysToCutThatHoldIt(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int words,
            @ForAll @IntRange(min = 1, max = 3) int sharp) {
        Rows rows = rows(seed, words);
        Map<List<Integer>, Double> expected = probabilities(rows, words, sharp);
        Map<List<Integer>, Double> told = new HashMap<>();
        new Lattice(HEAD, sharp)
                .probabilities(
                        new SpanScores(new SpanColumns(HEAD), rows, words),
                        0,
                        (role, from, to, p) -> told.put(key(role, from, to), p));
        expected.forEach((span, p) -> assertEquals(p, told.getOrDefault(span, 0.0), 1e-4));
        assertTrue(expected.keySet().containsAll(told.keySet()));
    }

    @Property(tries = 60)
    void noOtherChoiceOfSpansHasMoreRightAndFewerWrongToBeExpected(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int words) {
        Rows rows = rows(seed, words);
        Map<List<Integer>, Double> probabilities = probabilities(rows, words, Segmenter.SHARPNESS);
        double most = cuts(0, words).stream()
                .mapToDouble(cut -> expected(cut, probabilities))
                .max()
                .orElseThrow();
        List<Segment> found = new Segmenter(HEAD).find(rows, words).spans();
        List<Segment> likely = found.stream().filter(s -> s.probability() > .5).toList();
        assertEquals(most, expected(likely, probabilities), 1e-4);
        assertTrue(found.stream().allMatch(s -> s.role() == Role.CONTENT || likely.contains(s)));
    }

    /** Right ones less wrong ones, halved. */
    private static double expected(List<Segment> spans, Map<List<Integer>, Double> probabilities) {
        return spans.stream()
                .mapToDouble(s -> probabilities.getOrDefault(key(s.role(), s.from(), s.to()), 0.0) - 0.5)
                .sum();
    }

    @Property(tries = 30)
    void spansOfALongTextStandInItsOrderAndNoneOverlapsAnother(@ForAll long seed) {
        Cut cut = new Segmenter(HEAD).find(rows(seed, 700), 700);
        int at = 0;
        for (Segment s : cut.spans()) {
            assertTrue(s.from() >= at && s.to() >= s.from() && s.probability() <= 1, s::toString);
            at = s.to() + 1;
        }
        assertFalse(cut.spans().isEmpty());
        cut.doubtful().forEach(s -> assertTrue(s.role() == Role.CUE && s.probability() <= .5, s::toString));
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
