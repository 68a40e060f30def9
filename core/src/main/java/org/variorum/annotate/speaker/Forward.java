package org.variorum.annotate.speaker;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;

/**
 * A pronoun in front of the sentence's own subject: "In her first remarks, Anna Kovac said".
 *
 * @param clause the sentence
 * @param comma the token behind which the subject stands
 */
record Forward(Clause clause, int comma) {

    /** Null where no more than a preposition or conjunction, with its noun, stands before the pronoun. */
    static @Nullable Forward of(SourcePhrase pronoun) {
        Clause c = pronoun.clause();
        boolean joined = false;
        for (int i = 0; i < pronoun.from(); i++) {
            if (c.tagged(i, "VERB", "AUX", "PROPN") || c.is(i, ",")) {
                return null;
            }
            joined |= c.tagged(i, "ADP", "SCONJ");
        }
        for (int i = pronoun.to(); joined && i < c.size(); i++) {
            if (c.is(i, ",") && !c.at(i).quoted()) {
                return new Forward(c, i);
            }
        }
        return null;
    }

    /** The person whose name the subject is; null where it is none. */
    @Nullable
    Mention named(Cast cast) {
        return Apposed.behind(clause, comma, cast.in(clause.span()));
    }

    /** "In his speech, the president": whom the subject describes may be meant. */
    boolean isDescribed() {
        return clause.is(comma + 1, "the");
    }
}
