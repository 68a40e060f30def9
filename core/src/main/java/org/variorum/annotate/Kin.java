package org.variorum.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "His wife", whom the report has named as "his wife, Anna Kovac". */
final class Kin implements Reference {
    private static final Set<String> HERS = Set.of("wife", "mother", "daughter", "sister", "widow", "girlfriend");
    private static final Set<String> HIS = Set.of("husband", "father", "son", "brother", "widower", "boyfriend");

    private final Cast cast;
    private final Map<String, Map<String, Mention>> named = new LinkedHashMap<>();

    Kin(Cast cast, List<Clause> clauses) {
        this.cast = cast;
        clauses.forEach(this::look);
    }

    private void look(Clause c) {
        for (Mention m : cast.in(c.span())) {
            int first = c.tokenFrom(m.span().start());
            int noun = c.is(first - 1, ",") ? first - 2 : first - 1;
            Person p = cast.person(m.entity().id());
            if (p != null && is(c, noun) && Owner.marks(c, noun - 1)) {
                String word = c.at(noun).lower();
                p.gender(HERS.contains(word) ? Person.Gender.SHE : Person.Gender.HE);
                named.computeIfAbsent(word, k -> new LinkedHashMap<>())
                        .putIfAbsent(m.entity().id(), m);
            }
        }
    }

    /** Whether the pronoun's sentence speaks of "Kovac's wife" before it says "she". */
    boolean isSpokenOf(SourcePhrase pronoun, Person.Gender gender) {
        return noun(pronoun, gender) != null;
    }

    /** Who that is; null where the report does not name her. */
    @Nullable
    Referent spokenOf(SourcePhrase pronoun, Person.Gender gender) {
        String noun = noun(pronoun, gender);
        return noun == null ? null : only(noun);
    }

    private static @Nullable String noun(SourcePhrase pronoun, Person.Gender gender) {
        Clause c = pronoun.clause();
        Set<String> nouns = gender == Person.Gender.SHE ? HERS : HIS;
        for (int i = pronoun.from() - 1; i > 0; i--) {
            boolean kin = nouns.contains(c.at(i).lower()) && !c.at(i).quoted();
            if (kin && Owner.marks(c, i - 1) && !c.tagged(i + 1, "PROPN") && !c.tagged(i + 2, "PROPN")) {
                return c.at(i).lower();
            }
        }
        return null;
    }

    private @Nullable Referent only(String noun) {
        Map<String, Mention> known = named.get(noun);
        return known != null && known.size() == 1
                ? Referent.of(known.values().iterator().next().entity(), 0.75)
                : null;
    }

    /** Whether token {@code i} names a kinship. */
    static boolean is(Clause c, int i) {
        return c.has(i)
                && (HERS.contains(c.at(i).lower()) || HIS.contains(c.at(i).lower()));
    }

    /** Null where the report names none such, or several. */
    @Nullable
    @Override
    public Referent meant(SourcePhrase source) {
        SourcePhrase core = source.head().core();
        Clause c = core.clause();
        return core.to() > core.from() && Owner.marks(c, core.to() - 1) ? only(source.noun()) : null;
    }
}
