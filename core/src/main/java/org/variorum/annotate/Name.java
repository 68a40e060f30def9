package org.variorum.annotate;

import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * A name as it stands in a sentence.
 *
 * @param from first token, titles not included
 * @param to last token
 * @param type what it stands for as far as its form tells
 * @param known the gazetteer's entry, null for other names
 */
record Name(Clause clause, int from, int to, EntityType type, Gazetteer.@Nullable Entry known) {
    String text(String source) {
        return span().in(source);
    }

    /** More than a surname, with or without a particle before it. */
    boolean isFull() {
        return to > InnerWord.behindParticles(clause, from);
    }

    Span span() {
        return clause.span(from, to);
    }
}
