package org.variorum.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.name.Name;
import org.variorum.annotate.sentence.Clause;

/**
 * Tells which of several who share a surname is called by it: whom "Mrs." or his office before it fits, else whom the report
 * named last with his given name, else whom its headline is about.
 */
final class Namesakes {
    /** Words between a name and the comma in front of its title. */
    private static final int NEAR = 6;

    private final @Nullable String title;
    /** As they were called by a given name. */
    private final List<Called> called = new ArrayList<>();

    /** @param joint whether another of the surname was called with him */
    private record Called(Person person, boolean joint) {}

    private @Nullable Name last;
    private @Nullable Person lastBearer;

    /** @param title the report's headline */
    Namesakes(@Nullable String title) {
        this.title = title;
    }

    /** Takes in, in the order of the text, that somebody is called by a given name, with or without the surname. */
    void call(Name n, Person p) {
        Person before = lastBearer;
        boolean both = before != null && before != p && last != null && isJoined(last, n) && haveOneSurname(before, p);
        boolean quoted = n.clause().at(n.from()).quoted();
        if (!quoted && (both || !isOfKin(n))) {
            called.add(new Called(p, both));
        }
        last = n;
        lastBearer = p;
    }

    /** "Anna and Pel Kovac". */
    private static boolean isJoined(Name one, Name other) {
        return one.clause() == other.clause()
                && other.from() == one.to() + 2
                && one.clause().is(one.to() + 1, "and");
    }

    private static boolean haveOneSurname(Person a, Person b) {
        PersonName x = a.parts();
        PersonName y = b.parts();
        return x != null && y != null && x.surname().equals(y.surname());
    }

    /** "His father, the coach Pel Kovac": only told of beside another. */
    private static boolean isOfKin(Name n) {
        Clause c = n.clause();
        for (int i = n.from() - 1; i > 0 && n.from() - i <= NEAR; i--) {
            boolean whose = c.is(i - 1, "his") || c.is(i - 1, "her") || c.is(i - 1, "'s");
            if (whose && KinWords.at(c, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Null where nothing tells.
     *
     * @param bearers at least one
     * @param gender as the title before the surname tells it
     * @param before the word before the surname, in lower case
     */
    @Nullable
    Person meant(List<Person> bearers, Gender gender, String before) {
        List<Person> fit = fitting(bearers, gender, before);
        if (fit.size() == 1) {
            return fit.getFirst();
        }
        for (Called c : called.reversed()) {
            if (fit.contains(c.person())) {
                return c.joint() ? about(fit) : c.person();
            }
        }
        return about(fit);
    }

    private static List<Person> fitting(List<Person> bearers, Gender gender, String before) {
        List<Person> officers =
                bearers.stream().filter(p -> p.description().contains(before)).toList();
        List<Person> some = officers.isEmpty() ? bearers : officers;
        if (gender == Gender.UNKNOWN) {
            return some;
        }
        List<Person> sure = some.stream().filter(p -> p.gender() == gender).toList();
        List<Person> may = some.stream().filter(p -> p.mayBe(gender)).toList();
        return !sure.isEmpty() ? sure : may.isEmpty() ? some : may;
    }

    /** The only one whom the headline calls by his given name. */
    private @Nullable Person about(List<Person> bearers) {
        Person found = null;
        for (Person p : bearers) {
            String given = p.entity().name().split(" ", 2)[0];
            if (title != null && List.of(title.split("[^\\p{L}.-]+", -1)).contains(given)) {
                if (found != null) {
                    return null;
                }
                found = p;
            }
        }
        return found;
    }
}
