package org.variorum.bench.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.bench.score.Measure;
import org.variorum.collate.Difference;
import org.variorum.collate.Difference.Kind;

class OutcomesTest {
    private static final String EVEN = story(Half.HALF0);
    private static final String ODD = story(Half.HALF1);

    private static String story(Half half) {
        int n = 0;
        while (Half.of("story" + n) != half) {
            n++;
        }
        return "story" + n;
    }

    private static List<Side> sides(int at) {
        return List.of(new Side("a", at, at + 9), new Side("b", at, at + 9));
    }

    private static Judgement judged(String story, boolean good, int at) {
        return new Judgement(1 + at, story, Kind.FIGURE, good, good ? "ok" : "-", sides(at));
    }

    private static Shown shown(String story, int at) {
        Difference difference = new Difference(
                "d1", Kind.FIGURE, Difference.Verdict.CONFLICT, Difference.Reason.UNKNOWN, "", List.of(), List.of());
        return new Shown(story, difference, sides(at));
    }

    private static final Outcomes OUTCOMES = Outcomes.of(
            List.of(shown(EVEN, 0), shown(EVEN, 10), shown(ODD, 0), shown(ODD, 30)),
            List.of(judged(EVEN, true, 0), judged(EVEN, true, 20), judged(EVEN, false, 10), judged(ODD, true, 0)));

    private static double measure(String name) {
        return Measure.of(OUTCOMES.measures(), name);
    }

    @Test
    void whatNobodyJudgedCountsNeitherWay() {
        assertEquals(4, measure("shown"));
        assertEquals(1, measure("notJudged"));
        assertEquals(.6667, measure("P"));
        assertEquals(1, measure("half1.P"));
        assertEquals(.5, measure("half0.figure.P"));
    }

    @Test
    void goodOnesThatAreNotShownAnyMoreAreTold() {
        assertEquals(List.of(judged(EVEN, true, 20)), OUTCOMES.lost());
        assertEquals(.6667, measure("kept"));
        assertEquals(.5, measure("half0.kept"));
    }
}
