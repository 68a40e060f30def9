package org.variorum.annotate.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Gender;
import org.variorum.annotate.entity.KinWords;
import org.variorum.annotate.entity.Person;
import org.variorum.annotate.sentence.Clause;

/** "His wife", whom the report has named as "his wife, Anna Kovac". */
final class Kin implements Reference {
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
            if (p != null && KinWords.at(c, noun) && Owner.marks(c, noun - 1)) {
                String word = c.at(noun).lower();
                p.gender(KinWords.of(word));
                named.computeIfAbsent(word, k -> new LinkedHashMap<>())
                        .putIfAbsent(m.entity().id(), m);
            }
        }
    }

    /** Whether the pronoun's sentence speaks of "Kovac's wife" before it says "she". */
    boolean isSpokenOf(SourcePhrase pronoun, Gender gender) {
        return noun(pronoun, gender) != null;
    }

    /** Who that is; null where the report does not name her. */
    @Nullable
    Referent spokenOf(SourcePhrase pronoun, Gender gender) {
        String noun = noun(pronoun, gender);
        return noun == null ? null : only(noun);
    }

    private static @Nullable String noun(SourcePhrase pronoun, Gender gender) {
        Clause c = pronoun.clause();
        for (int i = pronoun.from() - 1; i > 0; i--) {
            boolean kin = KinWords.of(c.at(i).lower()) == gender && !c.at(i).quoted();
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

    /** Null where the report names none such, or several. */
    @Nullable
    @Override
    public Referent meant(SourcePhrase source) {
        SourcePhrase core = source.head().core();
        Clause c = core.clause();
        return core.to() > core.from() && Owner.marks(c, core.to() - 1) ? only(source.noun()) : null;
    }
}
