package org.variorum.annotate;

import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * A time named in a report, valued as TIMEX3 does (Pustejovsky et al., TimeML).
 *
 * @param value such as {@code 2024-06-14}, {@code 2024-W24}, {@code P3D}, or underspecified {@code XXXX-WXX-5}; null
 *     where it cannot be told
 */
public record TimeExpression(Span span, Type type, @Nullable String value) {
    /** The value without the time of day; null where it cannot be told. */
    public @Nullable String date() {
        int clock = value == null ? -1 : value.indexOf('T');
        return value == null || clock < 0 ? value : value.substring(0, clock);
    }

    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
