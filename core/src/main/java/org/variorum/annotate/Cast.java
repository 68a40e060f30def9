package org.variorum.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Everybody and everything one report names. Folds the variants of a name, learns from titles and appositions what
 * people are, and finds whom a name or a description means.
 */
final class Cast {
    private final List<Mention> mentions = new ArrayList<>();
    private final Bearers people = new Bearers();
    private final Map<Span, Gazetteer.Entry> known = new LinkedHashMap<>();
    private final Set<String> he;
    private final Set<String> she;
    private final Roles roles;
    private final Titles titles;
    private final Namesakes namesakes;
    /** Who is meant at each place, once that is told. */
    private final Map<Span, Person> meant = new HashMap<>();

    private Cast(@Nullable String title, Roles roles, Set<String> he, Set<String> she) {
        namesakes = new Namesakes(title);
        this.roles = roles;
        titles = new Titles(roles);
        this.he = he;
        this.she = she;
    }

    /** @param title the report's headline */
    static Cast of(
            String text, @Nullable String title, List<Clause> clauses, NameFinder finder, Roles roles, Gender gender) {
        Cast cast = new Cast(title, roles, gender.he(), gender.she());
        List<Name> names = new ArrayList<>();
        for (Clause c : clauses) {
            names.addAll(finder.find(text, c));
        }
        names = Agreed.of(text, RepeatedName.wholeIn(text, HeadlineName.cut(text, names)));
        names = Surnames.with(text, clauses, names);
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
        full.forEach(n -> cast.describe(text, n));
        for (Name n : names) {
            cast.mentions.add(cast.mention(text, n, names));
        }
        names.forEach(n -> cast.describe(text, n));
        return cast;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** All people named, in order of first full mention. */
    Iterable<Person> people() {
        return people.all();
    }

    /** The person whose entity has this id; null where it is nobody's. */
    @Nullable
    Person person(String id) {
        return people.withId(id);
    }

    /** The gazetteer's entry for the mention at {@code span}. */
    Gazetteer.@Nullable Entry known(Span span) {
        return known.get(span);
    }

    List<Mention> in(Span span) {
        return mentions.stream().filter(m -> span.contains(m.span())).toList();
    }

    private void know(Name n) {
        if (n.known() != null) {
            known.put(n.span(), n.known());
        }
    }

    private @Nullable Person person(String text, Name n) {
        if (n.known() != null || n.type() == EntityType.LOCATION || n.type() == EntityType.ORGANIZATION) {
            return null;
        }
        if (meant.containsKey(n.span())) {
            return meant.get(n.span());
        }
        List<Person> all = people.named(n.text(text));
        String before = n.from() == 0 ? "" : n.clause().at(n.from() - 1).lower();
        return all.size() < 2 ? first(all) : namesakes.meant(all, gender(before), before);
    }

    private static @Nullable Person first(List<Person> all) {
        return all.isEmpty() ? null : all.getFirst();
    }

    /** As "Mrs." tells it. */
    private Person.Gender gender(String title) {
        return he.contains(title) ? Person.Gender.HE : she.contains(title) ? Person.Gender.SHE : Person.Gender.UNKNOWN;
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
        EntityType type = n.type() == EntityType.PERSON ? EntityType.OTHER : n.type();
        return new Mention(n.span(), type, new Entity(NameKey.of(name), name, type));
    }

    /** Who is named by first name alone or with a misprint, and else somebody whom the report names no fuller. */
    private @Nullable Person byPart(String text, Name n, List<Name> names) {
        String name = n.text(text);
        Person p = titles.before(n.clause(), n.from()) ? null : people.withFirstName(name);
        boolean once = names.stream().filter(o -> o.text(text).equals(name)).count() == 1;
        p = p == null && once ? people.nearly(name) : p;
        if (p == null && isFamily(n, name)) {
            return null;
        }
        return p == null ? people.meet(name) : p;
    }

    /** "The Orrins" are not one person. */
    private boolean isFamily(Name n, String name) {
        return n.clause().is(n.from() - 1, "the")
                && name.endsWith("s")
                && !people.named(name.substring(0, name.length() - 1)).isEmpty();
    }

    /** Takes in the title before a name and the apposition after it. */
    private void describe(String text, Name n) {
        Person p = person(text, n);
        if (p == null) {
            return;
        }
        Clause c = n.clause();
        int i = n.from() - 1;
        while (i >= 0 && n.from() - i <= 6 && describes(c, i)) {
            learn(c, i, p);
            i--;
        }
        if (!c.is(n.to() + 1, ",")) {
            return;
        }
        int to = n.to() + 2;
        boolean apposition = c.tagged(to, "DET", "ADJ", "NOUN") || (c.tagged(to, "PROPN") && c.is(to + 1, "'s"));
        boolean another = false;
        for (int k = to; apposition && c.has(k) && !c.is(k, ",") && !c.tagged(k, "VERB", "AUX") && k < to + 12; k++) {
            // "X, an aide to the president": whom X serves has an office of his own.
            another |= c.is(k, "to") || c.is(k, "for") || c.is(k, "under");
            if (!another || known.containsKey(c.at(k).span())) {
                learn(c, k, p);
            }
        }
    }

    private static boolean describes(Clause c, int i) {
        return c.tagged(i, "NOUN", "PROPN", "ADJ")
                        && !CalendarName.is(c.at(i).lower())
                        && !c.at(i).quoted()
                || c.is(i, "of")
                || c.is(i, "'s");
    }

    private void learn(Clause c, int i, Person p) {
        String word = c.at(i).lower();
        String role = roles.classOf(word);
        String lesser = role == null ? null : Titled.lesser(c, i);
        p.description().add(lesser == null ? word : lesser + " " + word);
        if (role != null && lesser == null) {
            p.description().add(role);
        }
        Gazetteer.Entry e = known.get(c.at(i).span());
        if (e != null) {
            p.description().add(e.party().id());
        }
        if (he.contains(word)) {
            p.gender(Person.Gender.HE);
        } else if (she.contains(word)) {
            p.gender(Person.Gender.SHE);
        }
    }

    /** The words that tell he from she. */
    record Gender(Set<String> he, Set<String> she) {
        static Gender load() {
            Map<String, Set<String>> lists = new LinkedHashMap<>();
            for (String line : WordList.lines("gender.txt")) {
                String[] part = line.split(":", 2);
                lists.put(part[0], Set.of(part[1].strip().split(" +", -1)));
            }
            return new Gender(lists.getOrDefault("he", Set.of()), lists.getOrDefault("she", Set.of()));
        }
    }
}
