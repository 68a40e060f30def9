package org.variorum.bench;

import java.util.List;
import org.variorum.bench.score.Measure;

/**
 * What one part came to.
 *
 * @param measures all that the scorer printed
 * @param chief the names of those that are shown
 * @param seconds from enter to the end, start of the program included
 * @param reports how many lines came out
 * @param words of the reports' text that came out; 0 where the verb prints no text
 * @param peakBytes most resident memory
 */
record Result(
        String part,
        List<Measure> measures,
        List<String> chief,
        double seconds,
        int reports,
        long words,
        long peakBytes) {
    Result {
        measures = List.copyOf(measures);
        chief = List.copyOf(chief);
    }

    double reportsPerSecond() {
        return reports / seconds;
    }

    double wordsPerSecond() {
        return words / seconds;
    }

    List<Measure> shown() {
        return chief.stream()
                .map(name -> new Measure(name, Measure.of(measures, name)))
                .toList();
    }
}
