package org.variorum.annotate.offer;

import java.util.List;
import org.variorum.annotate.attribution.Reading;
import org.variorum.report.Span;

/** What is feared, expected or asked about: who sees something come has not promised it. */
final class Foreseen {
    private static final List<String> VERBS = List.of(
            "warn", "fear", "expect", "predict", "believ", "think", "thought", "estimat", "know", "knew", "ask",
            "wonder");

    private final List<Reading> readings;

    Foreseen(List<Reading> readings) {
        this.readings = readings;
    }

    static boolean by(Reading r) {
        return r.verbBegins(VERBS);
    }

    /** "Said he feared that …": what another reading finds foreseen there is no promise either. */
    boolean within(Span said) {
        return readings.stream().anyMatch(r -> by(r) && said.contains(r.anchor()));
    }
}
