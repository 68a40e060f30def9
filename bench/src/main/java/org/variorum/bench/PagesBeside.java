package org.variorum.bench;

import java.util.List;
import org.variorum.bench.score.Measure;

/**
 * What one extractor came to on the pages that all were given.
 *
 * @param measures as the scorer printed them
 * @param seconds of a processor's time that each round took, which reads a tenth of the pages, other ones than the last, once warm
 * @param pages that were read in these rounds
 */
record PagesBeside(String name, List<Measure> measures, List<Double> seconds, int pages) {
    /** What is shown. */
    static final List<String> CHIEF = List.of("F1", "P", "R");

    PagesBeside {
        measures = List.copyOf(measures);
        seconds = List.copyOf(seconds);
    }

    double pagesPerSecond() {
        return pages / seconds.stream().mapToDouble(s -> s).sum();
    }
}
