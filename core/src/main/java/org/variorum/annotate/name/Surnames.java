package org.variorum.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;

/**
 * Finds the surname of somebody whom the report names in full where nothing else sees a name, as it looks like a title or
 * begins a sentence: "King said" beside "Pel King".
 */
final class Surnames {
    private Surnames() {}

    /** The same names and the surnames, in order. */
    static List<Name> with(String text, List<Clause> clauses, List<Name> names) {
        Set<String> surnames = new HashSet<>();
        for (Name n : names) {
            if (n.known() == null && n.type() == EntityType.PERSON && n.isFull()) {
                surnames.add(n.clause().at(n.to()).text());
            }
        }
        List<Name> out = new ArrayList<>(names);
        for (Clause c : clauses) {
            for (int i = 0; i < c.size(); i++) {
                Token t = c.at(i);
                if (surnames.contains(t.text())
                        && standsAlone(c, i)
                        && names.stream().noneMatch(n -> n.span().overlaps(t.span()))) {
                    out.add(new Name(c, i, i, EntityType.PERSON, null));
                }
            }
        }
        out.sort(Comparator.comparing(Name::span));
        return out;
    }

    /** Neither "the King" nor "King Haakon". */
    private static boolean standsAlone(Clause c, int i) {
        return c.tagged(i, "PROPN")
                && c.at(i).capital()
                && !CalendarName.is(c.at(i).lower())
                && !c.tagged(i - 1, "DET", "ADJ", "PROPN")
                && !c.tagged(i + 1, "PROPN");
    }
}
