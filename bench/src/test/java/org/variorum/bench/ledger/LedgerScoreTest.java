package org.variorum.bench.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.bench.score.Measure;

class LedgerScoreTest {
    private static final Place A = new Place("a", 0, 100);
    private static final Place B = new Place("b", 0, 100);
    private static final Place C = new Place("c", 0, 100);

    private static Truth truth(List<List<Place>> same, List<List<Place>> near, List<Told> differences) {
        return new Truth(List.of(), same, near, List.of(), List.of(), differences, 3, 3);
    }

    private static Answer answer(List<List<Place>> claims, List<Told> differences) {
        return new Answer(claims, List.of(), differences, 3, 3);
    }

    private static double measure(Truth truth, Answer answer, String name) {
        LedgerScore score = new LedgerScore();
        score.add(truth, answer);
        return Measure.of(score.measures(), name);
    }

    @Test
    void aClauseIsMetByTheSentenceThatHoldsIt() {
        Place clause = new Place("b", 60, 90);
        Truth truth = truth(List.of(List.of(A, clause)), List.of(), List.of());

        assertEquals(1, measure(truth, answer(List.of(List.of(A, B)), List.of()), "alignment.F1"));
    }

    @Test
    void whatMayBeDefendedEitherWayCountsNeitherWay() {
        Truth truth = truth(List.of(List.of(A, B)), List.of(List.of(A, C)), List.of());

        Answer both = answer(List.of(List.of(A, B), List.of(A, C)), List.of());
        assertEquals(1, measure(truth, both, "alignment.P"));
        assertEquals(1, measure(truth, both, "alignment.R"));
    }

    @Test
    void aPairThatNobodyLabelledIsWrong() {
        Truth truth = truth(List.of(List.of(A, B)), List.of(), List.of());

        Answer three = answer(List.of(List.of(A, B, C)), List.of());
        assertEquals(0.3333, measure(truth, three, "alignment.P"));
        assertEquals(1, measure(truth, three, "alignment.R"));
    }

    @Test
    void aShownDifferenceIsRightByKindAndTwoSides() {
        Told labelled = new Told("figure", "explained", "scope", List.of(A, B, C));
        Truth truth = truth(List.of(), List.of(), List.of(labelled));

        Told right = new Told("figure", "conflict", "unknown", List.of(A, C));
        Told otherKind = new Told("time", "conflict", "unknown", List.of(A, C));
        Told kept = new Told("time", "compatible", "", List.of(A, C));
        Answer answer = answer(List.of(), List.of(right, otherKind, kept));
        assertEquals(0.5, measure(truth, answer, "differences.P"));
        assertEquals(1, measure(truth, answer, "differences.R"));
        assertEquals(0, measure(truth, answer, "differences.reason"));
    }
}
