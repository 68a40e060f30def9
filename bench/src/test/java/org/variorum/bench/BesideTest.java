package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void theStartIsLeftOutOfTheMiddleRun() {
        assertEquals(100, reader(20, List.of(80.0, 30.0, 30.0), 1000).wordsPerSecond());
    }

    @Test
    void aWordIsWhatHasNoSpaceInIt() {
        assertEquals(3, RunningWords.in(" Tolland said:\n“No\u2014never.”\n"));
        assertEquals(0, RunningWords.in(" \n"));
    }

    private static Beside reader(double start, List<Double> seconds, long words) {
        return new Beside("", List.of(), Optional.empty(), start, seconds, words, 0);
    }
}
