package org.variorum.annotate.name;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/**
 * A name as it stands in a sentence.
 *
 * @param from first token, titles not included
 * @param to last token
 * @param type what it stands for as far as its form tells
 * @param known the gazetteer's entry, null for other names
 */
public record Name(Clause clause, int from, int to, EntityType type, Gazetteer.@Nullable Entry known) {
    /** As it is written in {@code source}, the report's text. */
    public String text(String source) {
        return span().in(source);
    }

    /** More than a surname, with or without a particle before it. */
    public boolean isFull() {
        return to > InnerWord.behindParticles(clause, from);
    }

    /** Where it stands in the text. */
    public Span span() {
        return clause.span(from, to);
    }
}
