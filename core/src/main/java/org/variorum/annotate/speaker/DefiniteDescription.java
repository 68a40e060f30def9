package org.variorum.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Person;
import org.variorum.annotate.entity.Titled;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;

/** "The Ruritanian leader", "the president": the one person whom titles and appositions describe so. */
final class DefiniteDescription implements Reference {
    private final Cast cast;
    private final Roles roles;
    private final Discourse discourse;

    DefiniteDescription(Cast cast, Roles roles, Discourse discourse) {
        this.cast = cast;
        this.roles = roles;
        this.discourse = discourse;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase head = source.head();
        String role = role(head);
        if (role == null || !source.isDefinite()) {
            return null;
        }
        String word = Titled.bare(head.clause().at(head.to()).lower());
        if (word.endsWith("s")) {
            return null;
        }
        String country = country(head);
        String lesser = Titled.lesser(head.clause(), head.to());
        // "The president" is who is called so before anybody else who leads.
        List<Person> called = describedAs(lesser == null ? word : lesser + " " + word, country);
        if (called.isEmpty() && lesser != null && lesser.equals(Titled.FORMER)) {
            called = describedAs(word, country);
        }
        List<Person> fitting = called.size() == 1 || lesser != null ? called : describedAs(role, country);
        if (fitting.size() == 1) {
            return Referent.of(fitting.getFirst().entity(), 0.85);
        }
        return fitting.isEmpty() || country != null || lesser != null ? null : lastNamed(source, role);
    }

    /** The class of the last word that is a role. */
    private @Nullable String role(SourcePhrase head) {
        String role = null;
        for (int i = head.to(); i >= head.from() && role == null; i--) {
            role = roles.classOf(head.clause().at(i).lower());
        }
        return role;
    }

    /** Id of the country that the phrase names last. */
    private @Nullable String country(SourcePhrase head) {
        String country = null;
        for (Mention m : cast.in(head.span())) {
            Gazetteer.Entry known = cast.known(m.span());
            country = known == null ? country : known.party().id();
        }
        return country;
    }

    private List<Person> describedAs(String what, @Nullable String country) {
        List<Person> out = new ArrayList<>();
        for (Person p : cast.people()) {
            if (Titled.isCalled(p, what) && (country == null || p.description().contains(country))) {
                out.add(p);
            }
        }
        return out;
    }

    /** Of several who fit a bare "the president", the one that was named last. */
    private @Nullable Referent lastNamed(SourcePhrase source, String role) {
        for (Clause here : discourse.backFrom(source.clause())) {
            for (Mention m : cast.in(here.span()).reversed()) {
                Person p = cast.person(m.entity().id());
                if (p != null
                        && m.span().start() < source.span().start()
                        && (p.description().contains(role) || Titled.isCalled(p, role))) {
                    return Referent.of(p.entity(), 0.6);
                }
            }
        }
        return null;
    }
}
