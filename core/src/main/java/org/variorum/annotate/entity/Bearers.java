package org.variorum.annotate.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.NameKey;

/** The people of a report by their names, of which one may have several: "Pel D. Orrin", "Pel Orrin", "Orrin". */
final class Bearers {
    /** Letters of the shortest surname that is still known with a letter missing. */
    private static final int LONG = 5;

    private final Map<String, Person> people = new LinkedHashMap<>();
    /** Under the keys of all the names in full. */
    private final Map<String, Person> byName = new LinkedHashMap<>();

    /** All people, in order of first mention. */
    Iterable<Person> all() {
        return people.values();
    }

    /** The person whose entity has this id; null where it is nobody's. */
    @Nullable
    Person withId(String id) {
        return people.get(id);
    }

    /** Takes in names in full, and those that may name one person as one, under the fullest. */
    void meetAll(List<String> names) {
        Set<String> distinct = new LinkedHashSet<>(names);
        SameName<String> same = new SameName<>(PersonName::mayBe);
        distinct.forEach(n -> same.add(n, PersonName.of(n)));
        for (String name : distinct) {
            if (!byName.containsKey(NameKey.of(name))) {
                List<String> variants = same.like(PersonName.of(name));
                Person p = meet(variants.isEmpty() ? name : fullest(variants));
                byName.put(NameKey.of(name), p);
                variants.forEach(v -> byName.putIfAbsent(NameKey.of(v), p));
            }
        }
    }

    private static String fullest(List<String> names) {
        String best = names.getFirst();
        for (String name : names) {
            best = name.length() > best.length() ? name : best;
        }
        return best;
    }

    /** Somebody known by this name only. */
    Person meet(String name) {
        String id = NameKey.of(name);
        Person p = people.computeIfAbsent(id, key -> new Person(new Entity(key, name, EntityType.PERSON)));
        byName.putIfAbsent(id, p);
        return p;
    }

    /** Whom a name may mean that may be but a part of it, in order of first mention; who bears just this one is meant alone. */
    List<Person> named(String name) {
        String key = NameKey.of(name);
        Person exact = byName.get(key);
        return exact != null
                ? List.of(exact)
                : people.values().stream().filter(p -> p.answersTo(key)).toList();
    }

    /** Who alone has this first name or a longer form of it. */
    @Nullable
    Person withFirstName(String name) {
        String key = NameKey.of(name);
        return only(n -> n.first().equals(key) || ShortNames.same(n.first(), key));
    }

    /** Whose surname alone is this but for a letter. */
    @Nullable
    Person nearly(String name) {
        String key = NameKey.of(name);
        return only(n -> n.surname().length() >= LONG
                && n.surname().charAt(0) == key.charAt(0)
                && Misprint.is(n.surname(), key));
    }

    /** As {@link #named}, but nobody who is a woman by "Mr. Orrin" where only a surname is told, nor a man by "Ms. Orrin". */
    List<Person> named(String name, Gender gender) {
        List<Person> all = named(name);
        String key = NameKey.of(name);
        boolean fits = gender == Gender.UNKNOWN || all.isEmpty() || all.stream().anyMatch(p -> p.mayBe(gender));
        return fits || PersonName.of(name) != null
                ? all
                : people.values().stream()
                        .filter(p -> p.answersTo(key) && p.mayBe(gender))
                        .toList();
    }

    /** Takes in another of a surname, where all whom the report names in full are of the other sex. */
    void meetNamesake(String surname, Gender told) {
        if (told != Gender.UNKNOWN
                && !named(surname).isEmpty()
                && named(surname, told).isEmpty()) {
            meet(surname).gender(told);
        }
    }

    private @Nullable Person only(Predicate<PersonName> which) {
        Person found = null;
        for (Person p : people.values()) {
            PersonName name = p.parts();
            if (name != null && which.test(name)) {
                if (found != null) {
                    return null;
                }
                found = p;
            }
        }
        return found;
    }
}
