package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.variorum.model.Head;

final class PairBoundTest {
    private static final int WIDTH = 128;
    private static final Head.Columns FIRST = new Head.Columns(0, 64);
    private static final Head.Columns LAST = new Head.Columns(64, 128);

    @Property(tries = 50)
    void noPairScoresMore(@ForAll long seed) {
        Random random = new Random(seed);
        int words = 12;
        float[] numbers = new float[WIDTH * words];
        float size = (float) Math.pow(10, random.nextInt(-4, 5));
        for (int i = 0; i < words; i++) {
            // Every other word's vectors point the same way, where the bound is tight.
            for (int k = 0; k < WIDTH; k++) {
                numbers[i * WIDTH + k] = size * (i % 2 == 0 ? 1 + k % 64 : (float) random.nextGaussian());
            }
        }
        Rows rows = Rows.of(numbers, WIDTH);
        PairBound bound = PairBound.over(rows, words, FIRST, LAST);
        for (int b = 0; b < words; b++) {
            for (int e = b; e < words; e++) {
                assertTrue(bound.of(b, e) >= rows.product(b, FIRST, e, LAST) / Math.sqrt(64));
            }
        }
    }
}
