package org.variorum.bench.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.collate.Difference;
import org.variorum.collate.Difference.Kind;

/** Which judgement a difference that is shown today falls under. */
class ShownTest {
    private static final Side A = new Side("a", 0, 40);
    private static final Side B = new Side("b", 10, 50);
    private static final Side C = new Side("c", 20, 60);

    private static Shown shown(Kind kind, Side... sides) {
        Difference difference = new Difference(
                "d1", kind, Difference.Verdict.CONFLICT, Difference.Reason.UNKNOWN, "", List.of(), List.of());
        return new Shown("ferry", difference, List.of(sides));
    }

    private static Judgement judged(int number, String story, Kind kind, Side... sides) {
        return new Judgement(number, story, kind, true, "ok", List.of(sides));
    }

    @Test
    void twoSidesInCommonAreEnough() {
        Judgement judged = judged(1, "ferry", Kind.FIGURE, A, B);

        assertEquals(Optional.of(judged), shown(Kind.FIGURE, A, B, C).among(List.of(judged)));
        assertEquals(Optional.empty(), shown(Kind.FIGURE, A, C).among(List.of(judged)));
    }

    @Test
    void anotherKindOrStoryIsAnotherDifference() {
        List<Judgement> others = List.of(judged(1, "ferry", Kind.TIME, A, B), judged(2, "mill", Kind.FIGURE, A, B));

        assertEquals(Optional.empty(), shown(Kind.FIGURE, A, B).among(others));
    }

    @Test
    void aSentenceIsTheSameThatBeginsAtTheSamePlace() {
        Judgement judged = judged(1, "ferry", Kind.FIGURE, A, B);

        Shown longer = shown(Kind.FIGURE, new Side("a", 0, 90), B);
        assertEquals(Optional.of(judged), longer.among(List.of(judged)));
        Shown later = shown(Kind.FIGURE, new Side("a", 1, 40), B);
        assertEquals(Optional.empty(), later.among(List.of(judged)));
    }

    @Test
    void mostSidesInCommonDecideThenTheOrder() {
        Judgement first = judged(1, "ferry", Kind.FIGURE, A, B);
        Judgement second = judged(2, "ferry", Kind.FIGURE, A, C);
        Judgement all = judged(3, "ferry", Kind.FIGURE, A, B, C);

        Shown shown = shown(Kind.FIGURE, A, B, C);
        assertEquals(Optional.of(first), shown.among(List.of(first, second)));
        assertEquals(Optional.of(all), shown.among(List.of(first, second, all)));
    }
}
