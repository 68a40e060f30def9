package org.variorum.collate.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How likely it is that two sentences say the same. */
class SameClaimTest {
    private static List<String> weights(double ofTheFirst) {
        List<String> lines = new ArrayList<>();
        for (String name : PairTraits.NAMES) {
            lines.add(name + "\t0.5\t0.25\t" + (lines.isEmpty() ? ofTheFirst : 0));
        }
        lines.add("bias\t-1");
        return lines;
    }

    private static double[] traits(double first) {
        double[] out = new double[PairTraits.NAMES.size()];
        out[0] = first;
        return out;
    }

    @Test
    void aTraitCountsByItsDistanceFromTheMeanInSpreads() {
        SameClaim likely = SameClaim.of(weights(1));
        assertEquals(1 / (1 + Math.exp(1)), likely.likelihood(traits(0.5)), 1e-12);
        assertEquals(0.5, likely.likelihood(traits(0.75)), 1e-12);
        assertTrue(likely.likelihood(traits(1)) > 0.7);
    }

    @Test
    void weightsOfOtherTraitsAreRefused() {
        List<String> other = weights(1);
        other.set(3, "length\t0\t1\t1");
        assertEquals(
                "Learned from other traits: length",
                assertThrows(IllegalArgumentException.class, () -> SameClaim.of(other))
                        .getMessage());
    }
}
