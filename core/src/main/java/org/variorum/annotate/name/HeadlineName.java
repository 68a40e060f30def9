package org.variorum.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;

/** Cuts names in lines whose words all have capitals, "Pel Kovac Resigns From Board", to what the report has elsewhere. */
final class HeadlineName {
    /** Letters of the longest word that has no capital in such a line. */
    private static final int SMALL = 4;
    /** Longer words that tell such a line from a short sentence. */
    private static final int FEWEST = 3;

    private HeadlineName() {}

    /** The same names, some shorter. */
    static List<Name> cut(String text, List<Name> names) {
        Set<String> full = new HashSet<>();
        for (Name n : names) {
            if (isPerson(n) && !isHeadline(n.clause())) {
                full.add(n.text(text));
            }
        }
        List<Name> out = new ArrayList<>(names.size());
        for (Name n : names) {
            out.add(isPerson(n) && isHeadline(n.clause()) ? cut(text, n, full) : n);
        }
        return out;
    }

    private static boolean isPerson(Name n) {
        return n.known() == null && n.type() == EntityType.PERSON && n.isFull();
    }

    private static Name cut(String text, Name n, Set<String> full) {
        for (int to = n.to(); to > n.from(); to--) {
            boolean son = to < n.to() && PersonSuffix.is(n.clause().at(to + 1).lower());
            if (!son && full.contains(n.clause().span(n.from(), to).in(text))) {
                return new Name(n.clause(), n.from(), to, n.type(), null);
            }
        }
        return n;
    }

    private static boolean isHeadline(Clause c) {
        int capitals = 0;
        for (Token t : c.tokens()) {
            boolean word =
                    Character.isLetter(t.text().codePointAt(0)) && t.text().length() > SMALL;
            if (word && !t.capital()) {
                return false;
            }
            capitals += word ? 1 : 0;
        }
        return capitals >= FEWEST;
    }
}
