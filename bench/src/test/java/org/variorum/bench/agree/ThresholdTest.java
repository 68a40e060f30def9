package org.variorum.bench.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.bench.agree.Threshold.Goal;

class ThresholdTest {
    private static final List<Scored> PAIRS =
            List.of(new Scored(1, 0.9, "a"), new Scored(1, 0.7, "a"), new Scored(0, 0.6, "a"), new Scored(0, 0.1, "a"));

    @Test
    void yesIsSaidFromTheLeastAlikePairOnThatShouldBe() {
        assertEquals(0.7, Threshold.learn(PAIRS, Goal.BALANCED_ACCURACY));
        assertEquals(1.0, Threshold.apply(PAIRS, 0.7).value(Goal.ACCURACY));
    }

    @Test
    void aFoldIsScoredWithWhatTheOthersTeach() {
        List<Scored> other = List.of(new Scored(1, 0.65, "b"), new Scored(0, 0.2, "b"));
        List<Scored> both = List.of(PAIRS.get(0), PAIRS.get(1), PAIRS.get(2), PAIRS.get(3), other.get(0), other.get(1));
        Threshold.Table table = Threshold.crossValidated(both, Goal.ACCURACY);
        assertEquals(new Threshold.Table(2, 0, 3, 1), table);
    }

    @Test
    void gradesThatRiseWithLikenessCorrelate() {
        List<Scored> graded = List.of(new Scored(1, 0.1, ""), new Scored(2, 0.2, ""), new Scored(3, 0.3, ""));
        assertEquals(1.0, Agreement.pearson(graded), 1e-9);
    }
}
