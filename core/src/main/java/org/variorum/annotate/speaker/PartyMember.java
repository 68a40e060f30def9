package org.variorum.annotate.speaker;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Person;
import org.variorum.annotate.entity.Titled;
import org.variorum.annotate.sentence.Clause;

/** "The South Carolina Republican", "the Vermont Democrat": a lawmaker told by party and place. */
final class PartyMember {
    private final String text;
    private final Cast cast;
    private final Discourse discourse;

    PartyMember(String text, Cast cast, Discourse discourse) {
        this.text = text;
        this.cast = cast;
        this.discourse = discourse;
    }

    /** Null where none or several fit. */
    @Nullable
    Referent meant(SourcePhrase source) {
        SourcePhrase head = source.head();
        Affiliation wanted = Affiliation.of(source);
        if (wanted == null || head.core().to() < head.to()) {
            return null;
        }
        Map<String, Person> told = new LinkedHashMap<>();
        Map<String, Person> open = new LinkedHashMap<>();
        for (Person p : cast.people()) {
            Affiliation is = of(p);
            boolean known = is.party() != null && (wanted.place() == null || is.place() != null);
            if (is.agrees(wanted) && known) {
                told.put(p.entity().id(), p);
            } else if (is.agrees(wanted) && Titled.isLawmaker(p)) {
                open.put(p.entity().id(), p);
            }
        }
        Referent one = one(told, source);
        boolean untold = told.isEmpty() && wanted.place() != null;
        return one == null && untold ? open.isEmpty() ? justSpoken(wanted, source) : one(open, source) : one;
    }

    /** Who spoke or is named alone right before, where no more is told of anybody. */
    private @Nullable Referent justSpoken(Affiliation wanted, SourcePhrase source) {
        for (Clause here : discourse.near(source.clause())) {
            Map<String, Person> named = new LinkedHashMap<>();
            for (Mention m : cast.in(here.span())) {
                Person p = cast.person(m.entity().id());
                if (p != null && m.span().end() <= source.span().start()) {
                    named.put(m.entity().id(), p);
                }
            }
            if (!named.isEmpty()) {
                Person p = named.values().iterator().next();
                return named.size() == 1 && of(p).agrees(wanted) ? Referent.of(p.entity(), 0.65) : null;
            }
        }
        return null;
    }

    /** The only one of them who is named in the sentences before. */
    private @Nullable Referent one(Map<String, Person> people, SourcePhrase source) {
        Map<String, Person> near = new LinkedHashMap<>();
        for (Clause here : discourse.backFrom(source.clause())) {
            for (Mention m : cast.in(here.span())) {
                Person p = people.get(m.entity().id());
                if (p != null && m.span().end() <= source.span().start()) {
                    near.put(m.entity().id(), p);
                }
            }
        }
        return near.size() == 1 ? Referent.of(near.values().iterator().next().entity(), 0.75) : null;
    }

    /** What the words around any of a person's places tell. */
    private Affiliation of(Person p) {
        String party = null;
        String place = null;
        for (Mention m : cast.mentions()) {
            if (m.entity().equals(p.entity())) {
                Affiliation here = Affiliation.of(text, m.span());
                party = party == null ? here.party() : party;
                place = place == null ? here.place() : place;
            }
        }
        return new Affiliation(party, place);
    }
}
