package org.variorum.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.name.Name;
import org.variorum.annotate.name.NameFinder;
import org.variorum.annotate.name.Titles;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/**
 * Everybody and everything one report names. Folds the variants of a name and finds whom a name means.
 */
public final class Cast {
    private final List<Mention> mentions = new ArrayList<>();
    private final Bearers people = new Bearers();
    private final Map<Span, Gazetteer.Entry> known = new LinkedHashMap<>();
    private final GenderWords gender;
    private final Described described;
    private final Titles titles;
    private final Namesakes namesakes;
    /** Who is meant at each place, once that is told. */
    private final Map<Span, @Nullable Person> meant = new HashMap<>();

    private Cast(@Nullable String title, Roles roles, GenderWords gender) {
        namesakes = new Namesakes(title);
        this.gender = gender;
        described = new Described(roles, gender, known);
        titles = new Titles(roles);
    }

    /** @param title the report's headline */
    public static Cast of(
            String text,
            @Nullable String title,
            List<Clause> clauses,
            NameFinder finder,
            Roles roles,
            GenderWords gender) {
        Cast cast = new Cast(title, roles, gender);
        List<Name> names = finder.findAll(text, clauses);
        // Full names first, so that a surname in an early sentence finds the person named in full later on.
        List<Name> full = names.stream()
                .filter(n -> n.known() == null && n.type() == EntityType.PERSON && n.isFull())
                .toList();
        cast.people.meetAll(full.stream().map(n -> n.text(text)).toList());
        for (Name n : full) {
            Person p = cast.person(text, n);
            if (p != null && Introduction.givesSurname(text, n, names, cast.titles)) {
                p.introduced();
            }
        }
        names.forEach(cast::know);
        full.forEach(n -> cast.learn(text, n));
        names.forEach(n -> cast.meetNamesake(text, n));
        for (Name n : names) {
            cast.mentions.add(cast.mention(text, n, names));
        }
        names.forEach(n -> cast.learn(text, n));
        return cast;
    }

    /** Every place where a name stands, in the order of the text. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** All people named, in order of first full mention. */
    public Iterable<Person> people() {
        return people.all();
    }

    /** The person whose entity has this id; null where it is nobody's. */
    @Nullable
    public Person person(String id) {
        return people.withId(id);
    }

    /** The gazetteer's entry for the mention at {@code span}. */
    public Gazetteer.@Nullable Entry known(Span span) {
        return known.get(span);
    }

    /** Who acts under the name: a capital and a people stand for their country. */
    public Entity party(Mention m) {
        Gazetteer.Entry entry = known(m.span());
        return entry == null ? m.entity() : entry.party();
    }

    /** True of the mention of a news agency, which passes on what others say. */
    public boolean isAgency(Span span) {
        Gazetteer.Entry entry = known(span);
        return entry != null && entry.agency();
    }

    /** Those that lie in {@code span} of the text, in order. */
    public List<Mention> in(Span span) {
        return mentions.stream().filter(m -> span.contains(m.span())).toList();
    }

    private void know(Name n) {
        if (n.known() != null) {
            known.put(n.span(), n.known());
        }
    }

    /** "Mr. Orrin" where the report names but Anna Orrin in full: another. */
    private void meetNamesake(String text, Name n) {
        if (n.known() == null && n.type() == EntityType.PERSON && !n.isFull()) {
            people.meetNamesake(n.text(text), gender.of(before(n)));
        }
    }

    private static String before(Name n) {
        return n.from() == 0 ? "" : n.clause().at(n.from() - 1).lower();
    }

    private void learn(String text, Name n) {
        Person p = person(text, n);
        if (p != null) {
            described.learn(n, p);
        }
    }

    private @Nullable Person person(String text, Name n) {
        if (n.known() != null || n.type() == EntityType.LOCATION || n.type() == EntityType.ORGANIZATION) {
            return null;
        }
        if (meant.containsKey(n.span())) {
            return meant.get(n.span());
        }
        String before = before(n);
        List<Person> all = people.named(n.text(text), gender.of(before));
        return all.size() < 2 ? first(all) : namesakes.meant(all, gender.of(before), before);
    }

    private static @Nullable Person first(List<Person> all) {
        return all.isEmpty() ? null : all.getFirst();
    }

    private Mention mention(String text, Name n, List<Name> names) {
        if (n.known() != null) {
            return new Mention(n.span(), n.type(), n.known().entity());
        }
        Person p = person(text, n);
        String name = n.text(text);
        if (p == null && !n.isFull() && n.type() == EntityType.PERSON) {
            if (people.named(name).size() > 1) {
                return new Mention(n.span(), n.type(), new Entity(NameKey.of(name), name, n.type()));
            }
            p = byPart(text, n, names);
        }
        if (p != null) {
            meant.put(n.span(), p);
            if (!p.surnameIs(name)) {
                namesakes.call(n, p);
            }
            return new Mention(n.span(), EntityType.PERSON, p.entity());
        }
        meant.put(n.span(), null);
        EntityType type = n.type() == EntityType.PERSON ? EntityType.OTHER : n.type();
        return new Mention(n.span(), type, new Entity(NameKey.of(name), name, type));
    }

    /** Who is named by first name alone or with a misprint, and else somebody whom the report names no fuller. */
    private @Nullable Person byPart(String text, Name n, List<Name> names) {
        String name = n.text(text);
        Person p = titles.before(n.clause(), n.from()) ? null : people.withFirstName(name);
        boolean once = names.stream().filter(o -> o.text(text).equals(name)).count() == 1;
        p = p == null && once ? people.nearly(name) : p;
        if (p == null && (isFamily(n, name) || isTicket(name))) {
            return null;
        }
        return p == null ? people.meet(name) : p;
    }

    /** "The Velk-Orrin plan" is that of two whom the report names elsewhere. */
    private boolean isTicket(String name) {
        String[] parts = name.split("[-\u2013]", -1);
        return parts.length == 2
                && Stream.of(parts).allMatch(part -> people.named(part).stream().anyMatch(p -> p.surnameIs(part)));
    }

    /** "The Orrins" are not one person. */
    private boolean isFamily(Name n, String name) {
        return n.clause().is(n.from() - 1, "the")
                && name.endsWith("s")
                && !people.named(name.substring(0, name.length() - 1)).isEmpty();
    }
}
