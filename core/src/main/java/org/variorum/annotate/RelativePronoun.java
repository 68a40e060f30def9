package org.variorum.annotate;

import org.jspecify.annotations.Nullable;

/** Finds whom "who" means: only a person named right before it, as Kovac in "Kovac, who said". */
final class RelativePronoun {
    private final Cast cast;

    RelativePronoun(Cast cast) {
        this.cast = cast;
    }

    @Nullable
    Referent antecedent(SourcePhrase who) {
        Clause c = who.clause();
        int before = who.from() - 1;
        int last = c.is(before, ",") ? before - 1 : before;
        for (Mention m : cast.in(c.span())) {
            if (c.has(last) && m.span().end() == c.at(last).span().end() && m.type() == EntityType.PERSON) {
                return Referent.of(m.entity(), 0.85);
            }
        }
        return null;
    }
}
