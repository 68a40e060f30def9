package org.variorum.annotate.speaker;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Gender;
import org.variorum.annotate.entity.Person;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/**
 * Finds whom "he" and "she" mean: in the nearest sentence that has one, the person who spoke last or else is named
 * first; nobody where two may be meant.
 */
final class PersonalPronoun {
    /** Words between two names that "and" joins. */
    private static final int NEAR = 3;

    private static final Set<String> MARKS = Set.of("`", "'", "``", "\"");
    /** How sure it is of one who is named but has not spoken. */
    private static final double NAMED = 0.75;

    private final Cast cast;
    private final Discourse discourse;
    private final Kin kin;

    /**
     * What is looked for.
     *
     * @param topic id of one who is not meant; null where there is none
     */
    private record Sought(
            SourcePhrase pronoun, Gender gender, @Nullable String topic) {
        boolean isBehind(int at) {
            return at < pronoun.span().start();
        }
    }

    PersonalPronoun(Cast cast, Discourse discourse, Kin kin) {
        this.cast = cast;
        this.discourse = discourse;
        this.kin = kin;
    }

    /** @param said what the one who is meant says, in which he is not named */
    @Nullable
    Referent antecedent(SourcePhrase pronoun, Gender gender, List<Span> said) {
        Forward forward = Forward.of(pronoun);
        Mention ahead = forward == null ? null : forward.named(cast);
        if (ahead != null && agrees(ahead.entity().id(), gender)) {
            return Referent.of(ahead.entity(), 0.7);
        }
        if (forward != null && forward.isDescribed()) {
            return null;
        }
        if (kin.isSpokenOf(pronoun, gender)) {
            return kin.spokenOf(pronoun, gender);
        }
        // "The dam will break, he said": who says it is mostly not who is named in it.
        Sought sought = new Sought(pronoun, gender, Topic.of(pronoun, cast));
        Referent before = before(sought, said);
        Referent who = before != null && before.speaker().score() > NAMED ? before : before(sought, List.of());
        return who == null || names(pronoun, said, who) ? null : who;
    }

    /** "He threatened to sue Kovac" is not Kovac, whoever else he is. */
    private boolean names(SourcePhrase pronoun, List<Span> said, Referent who) {
        Clause c = pronoun.clause();
        for (Span s : said) {
            for (Mention m : s.start() < pronoun.span().end() ? List.<Mention>of() : cast.in(s)) {
                boolean own = c.span().contains(m.span())
                        && !c.at(c.tokenFrom(m.span().start())).quoted();
                if (own && m.entity().id().equals(who.speaker().id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Referent before(Sought sought, List<Span> said) {
        Clause own = sought.pronoun().clause();
        for (Clause here : discourse.backFrom(own)) {
            Referent asked = here == own ? null : discourse.asked(here);
            if (asked != null && fits(sought, asked.speaker().id())) {
                return asked;
            }
            Referent spoke = spokenIn(here, sought);
            if (spoke != null) {
                return spoke.again(0.85);
            }
            if (here != own && discourse.isSomebody(here)) {
                return null;
            }
            Mention named = namedIn(here, sought, said);
            if (named != null) {
                return referent(here, named, sought.gender());
            }
        }
        return null;
    }

    private @Nullable Referent spokenIn(Clause here, Sought sought) {
        Predicate<Discourse.Said> fits = s -> s.clause() == here.index()
                && sought.isBehind(s.at())
                && s.who().type() == EntityType.PERSON
                && fits(sought, s.who().speaker().id());
        // "Kovac said Velk had asked. He …": who tells it, before whom he tells of.
        Referent main = here == sought.pronoun().clause() ? null : discourse.lastSpeaker(fits.and(s -> !s.within()));
        return main == null ? discourse.lastSpeaker(fits) : main;
    }

    /**
     * The first person named before it outside quotation marks; one that owns something, or by whom it was done, only if
     * there is no other.
     */
    private @Nullable Mention namedIn(Clause here, Sought sought, List<Span> said) {
        Mention owner = null;
        for (Mention m : cast.in(here.span())) {
            boolean fits = m.type() == EntityType.PERSON
                    && sought.isBehind(m.span().start())
                    && said.stream().noneMatch(s -> s.contains(m.span()))
                    && !isFamily(here, m)
                    && !isMarked(here, m)
                    && fits(sought, m.entity().id());
            if (!fits || here.at(here.tokenFrom(m.span().start())).quoted()) {
                continue;
            }
            if (!owns(here, m) && !isBeside(here, m)) {
                return m;
            }
            owner = owner == null ? m : owner;
        }
        return owner;
    }

    private @Nullable Referent referent(Clause here, Mention named, Gender gender) {
        if (owns(here, named)) {
            return Referent.of(named.entity(), 0.65);
        }
        return joinedWithAnother(here, named, gender) ? null : Referent.of(named.entity(), NAMED);
    }

    /** "The Kovacs". */
    private static boolean isFamily(Clause here, Mention m) {
        return here.is(here.tokenFrom(m.span().start()) - 1, "the")
                && m.entity().name().endsWith("s");
    }

    /** "A boat, later identified as `Marenka'": a name in marks of its own is that of a thing. */
    private static boolean isMarked(Clause here, Mention m) {
        int first = here.tokenFrom(m.span().start());
        return here.has(first - 1)
                && here.at(first - 1).span().end() == m.span().start()
                && MARKS.contains(here.at(first - 1).lower());
    }

    /** "Pressed by Kovac": whoever was is likelier meant. */
    private static boolean isBeside(Clause here, Mention m) {
        return here.is(here.tokenFrom(m.span().start()) - 1, "by");
    }

    private static boolean owns(Clause here, Mention m) {
        return here.is(here.tokenFrom(m.span().end()), "'s");
    }

    /** "Anna Kovac and Ilse Marn met": "she" may be either. */
    private boolean joinedWithAnother(Clause here, Mention first, Gender gender) {
        int and = here.tokenFrom(first.span().end());
        for (Mention m : cast.in(here.span())) {
            boolean next = here.is(and, "and") && here.tokenFrom(m.span().start()) - and <= NEAR;
            if (next && m.span().start() > first.span().end() && m.type() == EntityType.PERSON) {
                return agrees(m.entity().id(), gender);
            }
        }
        return false;
    }

    private boolean fits(Sought sought, String id) {
        return !id.equals(sought.topic()) && agrees(id, sought.gender());
    }

    private boolean agrees(String id, Gender gender) {
        Person p = cast.person(id);
        return p == null || p.mayBe(gender);
    }
}
