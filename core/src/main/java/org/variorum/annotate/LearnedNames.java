package org.variorum.annotate;

import org.jspecify.annotations.Nullable;

/** Finds runs of words that the network takes for names, with the words that look like a name and touch such a run. */
final class LearnedNames {
    private final Titles titles;

    LearnedNames(Titles titles) {
        this.titles = titles;
    }

    /** True where the network takes token {@code i} for part of a name of some kind. */
    static boolean has(Clause c, int i) {
        EntityType type = c.has(i) && c.at(i).capital() ? c.at(i).name() : null;
        return type != null && type != EntityType.OTHER;
    }

    /** The run that begins at token {@code i}, without titles in front; null where none does. */
    @Nullable
    Name at(Clause c, int i) {
        if (!has(c, i) && !(ProperNoun.at(c, i) && !titles.at(c, i) && has(c, i + 1))) {
            return null;
        }
        int from = i;
        int to = i;
        while (goesOn(c, to)) {
            to++;
        }
        while (from < to && titles.at(c, from)) {
            from++;
        }
        while (to > from && !c.at(to).capital()) {
            to--;
        }
        to = OrganizationName.withCompany(c, OrganizationName.withPlace(c, to));
        return new Name(c, from, to, TypeByVote.of(c, from, to), null);
    }

    private boolean goesOn(Clause c, int to) {
        if (!c.has(to + 1) || !joins(c, to + 1)) {
            return false;
        }
        if (titles.at(c, to + 2) && !titles.at(c, to + 1)) {
            return false; // the Prime of "Lomarian Prime Minister" belongs to the title
        }
        EntityType next = c.at(to + 1).name();
        boolean small = c.has(to + 2)
                && next != null
                && next == c.at(to).name()
                && next == c.at(to + 2).name();
        return has(c, to + 1)
                || ProperNoun.at(c, to + 1) && !titles.at(c, to + 1)
                || small && c.tagged(to + 1, "ADP", "CCONJ", "DET", "X", "PART");
    }

    private static boolean joins(Clause c, int i) {
        return !c.is(i, "'s") && !c.at(i).opensQuote() && !c.at(i).closesQuote() && !c.is(i, ",") && !c.is(i, "(");
    }
}
