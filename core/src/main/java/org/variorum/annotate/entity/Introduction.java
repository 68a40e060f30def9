package org.variorum.annotate.entity;

import java.util.List;
import org.variorum.annotate.name.Name;
import org.variorum.annotate.name.PersonSuffix;
import org.variorum.annotate.name.Titles;
import org.variorum.annotate.sentence.Clause;

/**
 * Tells whether a report goes on to call a son by his surname alone: where "Pel Orrin Jr." comes first. Where others are
 * called "Orrin" before him, he is the son of one of them.
 */
final class Introduction {
    /** Sentences in which a report says whom it is about, behind a headline that may hold the surname alone. */
    private static final int LEAD = 3;

    private Introduction() {}

    /** True where {@code full} ends in a suffix, and {@code names} has the bare surname not before it. */
    static boolean givesSurname(String text, Name full, List<Name> names, Titles titles) {
        Clause c = full.clause();
        int suffix = c.is(full.to(), ".") ? full.to() - 1 : full.to();
        if (!PersonSuffix.is(c.at(suffix).lower())) {
            return false;
        }
        boolean lead = c.index() < LEAD;
        int last = c.is(suffix - 1, ",") ? suffix - 2 : suffix - 1;
        String surname = c.at(last).text();
        return names.stream()
                .takeWhile(n -> n.span().start() < full.span().start())
                .noneMatch(n -> n.text(text).equals(surname) && (!lead || titles.before(n.clause(), n.from())));
    }
}
