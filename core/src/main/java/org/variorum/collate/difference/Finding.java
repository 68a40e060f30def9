package org.variorum.collate.difference;

import org.variorum.collate.Difference;
import org.variorum.collate.passage.NamedSpeaker;
import org.variorum.report.Span;

/**
 * How two passages that say the same differ.
 *
 * @param a the words of the first that decide, {@code aValue} the same short enough for a table
 */
record Finding(
        Difference.Kind kind,
        Difference.Verdict verdict,
        Difference.Reason reason,
        String why,
        Span a,
        String aValue,
        Span b,
        String bValue) {

    static Finding conflict(
            Difference.Kind kind, Difference.Reason reason, String why, Span a, String aValue, Span b, String bValue) {
        return new Finding(kind, Difference.Verdict.CONFLICT, reason, why, a, aValue, b, bValue);
    }

    /** The same words from two speakers. */
    static Finding speakers(NamedSpeaker a, NamedSpeaker b) {
        return speakers(a.source(), a.who().name(), b.source(), b.who().name());
    }

    /** The same words from two speakers: by where each is named. */
    static Finding speakers(Span a, String aName, Span b, String bName) {
        return conflict(
                Difference.Kind.SPEAKER,
                Difference.Reason.UNKNOWN,
                "The same is given to " + aName + " in one report and to " + bName + " in another.",
                a,
                aName,
                b,
                bName);
    }
}
