package org.variorum.collate;

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
}
