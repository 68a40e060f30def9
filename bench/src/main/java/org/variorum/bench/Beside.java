package org.variorum.bench;

import java.util.List;
import java.util.Optional;
import org.variorum.bench.score.Measure;
import org.variorum.bench.seeds.SeedsCheck;

/**
 * What one reader came to on the texts that all were given.
 *
 * @param measures of the articles, as the scorer printed them
 * @param speakers of the seed reports; empty where they were not delivered
 * @param start seconds that it takes to start and to read one short report
 * @param seconds of the runs on all texts, in order, start included
 * @param words that are in all texts but not in that one report
 * @param peakBytes most resident memory of any run
 */
record Beside(
        String name,
        List<Measure> measures,
        Optional<SeedsCheck.Tally> speakers,
        double start,
        List<Double> seconds,
        long words,
        long peakBytes) {
    /** What is shown; no reader is asked for more than its kind of answer holds. */
    static final List<String> CHIEF = List.of(
            "link (source+content, Jaccard>=.8).F1",
            "link (source+content, Jaccard>=.8).P",
            "link (source+content, Jaccard>=.8).R",
            "exact.source.F1",
            "exact.content.F1");

    Beside {
        measures = List.copyOf(measures);
        seconds = List.copyOf(seconds);
    }

    /** Seconds of the middle run, start included. */
    double median() {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    /** Words a second once it runs: its start, and all it loads there, is left out. */
    double wordsPerSecond() {
        return words / (median() - start);
    }
}
