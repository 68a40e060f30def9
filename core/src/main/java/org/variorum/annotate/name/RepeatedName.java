package org.variorum.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.sentence.Clause;

/**
 * Gives names their full length where the report has it elsewhere: once "Homes for Lomaria" is read as one name, it is one
 * everywhere, also where only its first word looks like a name.
 */
final class RepeatedName {
    private RepeatedName() {}

    /** The same names, none overlapping another. */
    static List<Name> wholeIn(String text, List<Name> names) {
        List<Name> whole = names.stream()
                .filter(n -> n.known() == null && n.type() == EntityType.ORGANIZATION && hasInnerWord(n))
                .toList();
        if (whole.isEmpty()) {
            return names;
        }
        List<Name> out = new ArrayList<>(names.size());
        for (Name n : names) {
            if (out.isEmpty() || !out.getLast().span().overlaps(n.span())) {
                out.add(longest(text, n, whole));
            }
        }
        return out;
    }

    private static boolean hasInnerWord(Name n) {
        for (int i = n.from() + 1; i < n.to(); i++) {
            if (n.clause().tagged(i, "ADP", "CCONJ") && !n.clause().at(i).capital()) {
                return true;
            }
        }
        return false;
    }

    private static Name longest(String text, Name n, List<Name> whole) {
        Clause c = n.clause();
        Name best = n;
        for (Name w : whole) {
            String words = w.text(text);
            int to = n.from() + w.to() - w.from();
            boolean longer = to > best.to() && c.has(to);
            if (longer && c.span(n.from(), to).in(text).equals(words)) {
                best = new Name(c, n.from(), to, w.type(), null);
            }
        }
        return best;
    }
}
