package org.variorum.annotate.speaker;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Gender;
import org.variorum.annotate.entity.Person;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;

/** "A spokesman for her said" and, in one of the two sentences behind it, "the spokesman, Pel Orrin, said". */
final class LaterNamed implements Reference {
    /** Words of the longest description in front of the name's comma. */
    private static final int LONGEST = 8;

    private final Cast cast;
    private final Roles roles;
    private final Discourse discourse;

    LaterNamed(Cast cast, Roles roles, Discourse discourse) {
        this.cast = cast;
        this.roles = roles;
        this.discourse = discourse;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        String noun = source.noun();
        Clause c = body.clause();
        boolean one = body.isDefinite() || c.is(body.from(), "a") || c.is(body.from(), "an");
        if (!one || roles.classOf(noun) == null || noun.endsWith("s")) {
            return null;
        }
        for (Clause next : discourse.next(c)) {
            Mention named = named(next, noun);
            Person p = named == null ? null : cast.person(named.entity().id());
            if (named != null && p != null) {
                learn(p, noun);
                return Referent.of(named.entity(), 0.75);
            }
        }
        return null;
    }

    private static void learn(Person p, String noun) {
        if (noun.endsWith("woman")) {
            p.gender(Gender.SHE);
        } else if (noun.endsWith("man")) {
            p.gender(Gender.HE);
        }
    }

    /** The person behind the comma of "the spokesman, Pel Orrin". */
    private @Nullable Mention named(Clause c, String noun) {
        for (Mention m : cast.in(c.span())) {
            int comma = Apposed.comma(c, m);
            if (m.type() == EntityType.PERSON && comma > 0 && isDescribed(c, comma, noun)) {
                return m;
            }
        }
        return null;
    }

    private static boolean isDescribed(Clause c, int comma, String noun) {
        boolean found = false;
        for (int i = comma - 1; i >= 0 && comma - i <= LONGEST; i--) {
            found |= c.is(i, noun);
            if (c.is(i, "the") || c.is(i, "'s")) {
                return found;
            }
            if (!c.tagged(i, "NOUN", "ADJ", "PROPN", "ADP", "DET")) {
                return false;
            }
        }
        return false;
    }
}
