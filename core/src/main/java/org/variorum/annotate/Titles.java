package org.variorum.annotate;

import java.util.Set;

/** Finds what stands in front of a person's name and is no part of it: an office, a rank, "Mr.". */
final class Titles {
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "sir",
            "lord",
            "lady",
            "gen.",
            "lt.",
            "col.",
            "sen.",
            "rep.",
            "gov.",
            "prof.",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "general",
            "colonel",
            "captain",
            "major",
            "admiral",
            "sheriff");
    /** Words of the longest title that stands behind a place. */
    private static final int LONGEST = 4;

    private final Roles roles;

    Titles(Roles roles) {
        this.roles = roles;
    }

    /** True where token {@code i} is a title and a name, or more of the title, follows it. */
    boolean at(Clause c, int i) {
        return is(c, i) && ProperNoun.at(c, i + 1);
    }

    /** True where a title stands right in front of token {@code i}. */
    boolean before(Clause c, int i) {
        return is(c, i - 1);
    }

    /** "Defence Secretary Anna Kovac": the words from {@code i} on are an office. */
    boolean officeFrom(Clause c, int i) {
        for (int k = i; k < i + LONGEST && ProperNoun.at(c, k); k++) {
            if (isOffice(c, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Clause c, int i) {
        return c.has(i) && (isOffice(c, i) || HONORIFICS.contains(c.at(i).lower()));
    }

    private boolean isOffice(Clause c, int i) {
        return roles.classOf(c.at(i).lower()) != null;
    }
}
