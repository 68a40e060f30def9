package org.variorum.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts names in lines whose words all have capitals, "Pel Kovac Resigns From Board", to what the report has elsewhere. */
final class HeadlineName {
    /** Letters of the longest word that has no capital in such a line. */
    private static final int SMALL = 4;

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
            if (full.contains(n.clause().span(n.from(), to).in(text))) {
                return new Name(n.clause(), n.from(), to, n.type(), null);
            }
        }
        return n;
    }

    private static boolean isHeadline(Clause c) {
        return c.tokens().stream()
                .allMatch(t -> t.capital()
                        || t.text().length() <= SMALL
                        || !Character.isLetter(t.text().codePointAt(0)));
    }
}
