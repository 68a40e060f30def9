package org.variorum.annotate.stance;

import java.util.Set;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.name.PartyWords;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Whom a stance is about, where it is about somebody and so is rather a deed: "threatened a reporter". */
final class StanceObject {
    private static final Set<String> DEEDS = Set.of("threatens", "dismisses", "welcomes");

    private final Cast cast;
    private final Roles roles;

    StanceObject(Cast cast, Roles roles) {
        this.cast = cast;
        this.roles = roles;
    }

    /** True where it is no matter that one can stand for or against: a person met, dismissed or threatened. */
    boolean isNone(String verb, Clause c, Span on) {
        return DEEDS.contains(verb) && isPerson(c, on);
    }

    private boolean isPerson(Clause c, Span on) {
        int head = -1;
        int i = c.tokenFrom(on.start());
        while (c.tagged(i, "DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART")
                && c.at(i).span().start() < on.end()
                && !c.is(i, "to")) {
            head = c.at(i).nominal() ? i : head;
            i++;
        }
        if (head < 0) {
            return false;
        }
        Span word = c.at(head).span();
        return c.tagged(head, "NOUN")
                ? roles.classOf(c.at(head).lower()) != null || PartyWords.at(c, head)
                : cast.in(on).stream()
                        .anyMatch(m -> m.type() == EntityType.PERSON && m.span().contains(word));
    }
}
