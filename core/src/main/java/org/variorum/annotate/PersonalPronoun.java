package org.variorum.annotate;

import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" and "she" mean: in the nearest sentence that has one, the person who spoke last or else is named
 * first; nobody where two may be meant.
 */
final class PersonalPronoun {
    /** Words between two names that "and" joins. */
    private static final int NEAR = 3;

    private final Cast cast;
    private final Discourse discourse;

    PersonalPronoun(Cast cast, Discourse discourse) {
        this.cast = cast;
        this.discourse = discourse;
    }

    @Nullable
    Referent antecedent(SourcePhrase pronoun, Person.Gender gender) {
        for (Clause here : discourse.backFrom(pronoun.clause())) {
            Referent spoke = spokenIn(here, pronoun, gender);
            if (spoke != null) {
                return spoke.again(0.85);
            }
            Mention named = namedIn(here, pronoun, gender);
            if (named != null) {
                return referent(here, named, gender);
            }
        }
        return null;
    }

    private @Nullable Referent spokenIn(Clause here, SourcePhrase pronoun, Person.Gender gender) {
        return discourse.lastSpeaker(s -> s.clause() == here.index()
                && s.at() < pronoun.span().start()
                && s.who().type() == EntityType.PERSON
                && agrees(s.who().speaker().id(), gender));
    }

    /** The first person named before it outside quotation marks; one that owns something only if there is no other. */
    private @Nullable Mention namedIn(Clause here, SourcePhrase pronoun, Person.Gender gender) {
        Mention owner = null;
        for (Mention m : cast.in(here.span())) {
            boolean fits = m.type() == EntityType.PERSON
                    && m.span().start() < pronoun.span().start()
                    && agrees(m.entity().id(), gender);
            if (!fits || here.at(here.tokenFrom(m.span().start())).quoted()) {
                continue;
            }
            if (!owns(here, m)) {
                return m;
            }
            owner = owner == null ? m : owner;
        }
        return owner;
    }

    private @Nullable Referent referent(Clause here, Mention named, Person.Gender gender) {
        if (owns(here, named)) {
            return Referent.of(named.entity(), 0.65);
        }
        return joinedWithAnother(here, named, gender) ? null : Referent.of(named.entity(), 0.75);
    }

    private static boolean owns(Clause here, Mention m) {
        return here.is(here.tokenFrom(m.span().end()), "'s");
    }

    /** "Anna Kovac and Ilse Marn met": "she" may be either. */
    private boolean joinedWithAnother(Clause here, Mention first, Person.Gender gender) {
        int and = here.tokenFrom(first.span().end());
        for (Mention m : cast.in(here.span())) {
            boolean next = here.is(and, "and") && here.tokenFrom(m.span().start()) - and <= NEAR;
            if (next && m.span().start() > first.span().end() && m.type() == EntityType.PERSON) {
                return agrees(m.entity().id(), gender);
            }
        }
        return false;
    }

    private boolean agrees(String id, Person.Gender gender) {
        Person p = cast.person(id);
        return p == null || p.mayBe(gender);
    }
}
