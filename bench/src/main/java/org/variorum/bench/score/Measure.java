package org.variorum.bench.score;

import java.util.List;

/**
 * One number of a score.
 *
 * @param name as in {@code score.py}'s output, the keys of nested objects joined by dots: {@code exact.cue.F1}
 */
public record Measure(String name, double value) {

    /** The value of the measure called {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static double of(List<Measure> measures, String name) {
        return measures.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + name + " in " + measures))
                .value();
    }

    public static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
