package org.variorum.annotate;

import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Where a party stands on something.
 *
 * @param party whose stance it is
 * @param verb the report's own word for taking it, in the third person: "condemns"
 * @param on what it is about, in the report's words; null where the text does not say
 * @param modality whether the stance is taken, will or would be; null where the words do not tell
 * @param span the words that state it
 */
public record Position(
        Speaker party, Stance stance, String verb, @Nullable String on, Mood.@Nullable Modality modality, Span span) {
    public enum Stance {
        DEMANDS,
        OFFERS,
        ACCEPTS,
        REJECTS,
        SUPPORTS,
        WARNS
    }
}
