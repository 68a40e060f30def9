package org.variorum.annotate.entity;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.name.PersonSuffix;

/**
 * A person's full name in its parts, folded as {@link NameKey} does.
 *
 * @param first the first word, an initial or a short form too
 * @param middle the words between it and the last
 * @param surname the last word that is no suffix
 * @param suffix "jr", which tells a son from his father; null where there is none
 */
public record PersonName(
        String first,
        List<String> middle,
        String surname,
        @Nullable String suffix) {
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");
    /** Letters of the shortest first name that one letter more or less does not make another. */
    private static final int LONG = 5;

    /** Null where it has but one word beside a suffix. */
    public static @Nullable PersonName of(String name) {
        List<String> words = SPACE.splitAsStream(name)
                .map(w -> DOUBLED.matcher(NameKey.of(w).replace("-", "")).replaceAll("$1"))
                .filter(w -> !w.isEmpty())
                .toList();
        boolean son = words.size() > 1 && PersonSuffix.is(words.getLast());
        int last = words.size() - (son ? 2 : 1);
        return last < 1
                ? null
                : new PersonName(
                        words.getFirst(), words.subList(1, last), words.get(last), son ? words.getLast() : null);
    }

    /** The same without "Jr.", where it is known that there is no other of the name. */
    public PersonName withoutSuffix() {
        return suffix == null ? this : new PersonName(first, middle, surname, null);
    }

    /** Whether both may name one person: one with an initial for a name of the other, without it, or in a short form. */
    public boolean mayBe(PersonName other) {
        return surname.equals(other.surname)
                && Objects.equals(suffix, other.suffix)
                && isOne(first, other.first)
                && middlesAgree(other);
    }

    /** As {@link #mayBe}, or the longer first names differ by one letter. */
    public boolean mayBeSpelt(PersonName other) {
        return mayBe(other)
                || surname.equals(other.surname)
                        && Objects.equals(suffix, other.suffix)
                        && middlesAgree(other)
                        && Math.min(first.length(), other.first.length()) >= LONG
                        && Misprint.is(first, other.first);
    }

    private boolean middlesAgree(PersonName other) {
        if (middle.isEmpty() || other.middle.isEmpty()) {
            return true;
        }
        if (middle.size() != other.middle.size()) {
            return false;
        }
        for (int i = 0; i < middle.size(); i++) {
            if (!isSame(middle.get(i), other.middle.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(String a, String b) {
        return isSame(a, b) || ShortNames.same(a, b);
    }

    /** Equal, or one the other's initial. */
    private static boolean isSame(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }
}
