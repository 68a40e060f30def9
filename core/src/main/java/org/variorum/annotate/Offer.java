package org.variorum.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Something promised on conditions.
 *
 * @param by who offers, null where unknown
 * @param to whom, null where unknown
 * @param conditions what must happen first, in the report's words
 * @param promise what would follow
 */
public record Offer(@Nullable Speaker by, @Nullable String to, List<Span> conditions, List<Span> promise) {
    public Offer {
        conditions = List.copyOf(conditions);
        promise = List.copyOf(promise);
    }
}
