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
 * @param mood whether it will, would or may follow, or will not before the conditions are met
 */
public record Offer(@Nullable Speaker by, @Nullable String to, List<Span> conditions, List<Span> promise, Mood mood) {
    public Offer {
        conditions = List.copyOf(conditions);
        promise = List.copyOf(promise);
    }
}
