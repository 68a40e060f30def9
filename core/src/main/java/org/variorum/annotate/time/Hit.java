package org.variorum.annotate.time;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;

/**
 * A time that stands from token {@code from} up to, not including, token {@code to}.
 *
 * @param value null where it cannot be told
 */
record Hit(
        int from,
        int to,
        TimeExpression.Type type,
        @Nullable String value) {
    static Hit date(int from, int to, @Nullable String value) {
        return new Hit(from, to, TimeExpression.Type.DATE, value);
    }

    static Hit duration(int from, int to, String value) {
        return new Hit(from, to, TimeExpression.Type.DURATION, value);
    }

    Hit withFrom(int start) {
        return new Hit(start, to, type, value);
    }
}
