package org.variorum.annotate.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Speaker;
import org.variorum.report.Span;

/**
 * What is offered, whoever offers it.
 *
 * @param conditions what must happen first, each with the words that make it a condition
 * @param promise what would follow
 */
record Terms(List<Span> conditions, Span promise) {
    /** Fewer characters are neither a condition nor a promise. */
    static final int SHORTEST = 8;

    Terms promising(Span other) {
        return new Terms(conditions, other);
    }

    Offer offeredBy(Speaker by, @Nullable String to, Mood mood) {
        return new Offer(by, to, conditions, List.of(promise), mood);
    }
}
