package org.variorum.annotate.name;

import java.util.Set;
import org.variorum.annotate.lexicon.NameWords;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;

/** Finds what stands in front of a person's name and is no part of it: an office, a rank, "Mr.". */
public final class Titles {
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
            "const.",
            "cst.",
            "pte.",
            "constable",
            "inspector",
            "commodore",
            "brigadier",
            "corporal",
            "lieutenant",
            "rev",
            "rev.",
            "reverend",
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

    public Titles(Roles roles) {
        this.roles = roles;
    }

    /** True where token {@code i} is a title and a name, or more of the title, follows it. */
    boolean at(Clause c, int i) {
        return is(c, i) && ProperNoun.at(c, i + 1) && !isBodyOf(c, i);
    }

    /** "The Mayors Association": not who bears the office, but the body of those who do. */
    private static boolean isBodyOf(Clause c, int i) {
        return c.at(i).lower().endsWith("s") && NameWords.isBody(c.at(i + 1).lower());
    }

    /** True where a title stands right in front of token {@code i}. */
    public boolean before(Clause c, int i) {
        return is(c, i - 1);
    }

    /**
     * "Secretary of State Anna Kovac", "Secretary of the Interior Anna Kovac": what stands from token {@code i} on, up to
     * the name, belongs to the office.
     */
    boolean portfolioAt(Clause c, int i) {
        int of = c.is(i - 1, "the") ? i - 2 : i - 1;
        return c.is(of, "of") && c.has(of - 1) && isOffice(c, of - 1);
    }

    /** "The Ohio Governor": the office at token {@code i} is no part of the name before it, as no network takes it for one. */
    boolean endsAt(Clause c, int i) {
        return c.at(i).name() == null && isOffice(c, i) && !ProperNoun.at(c, i + 1);
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
        return c.has(i) && (isOffice(c, i) || HONORIFICS.contains(c.at(i).lower()) || isForTheTime(c, i));
    }

    /** "President Pro Tem": the two words belong to the office. */
    private static boolean isForTheTime(Clause c, int i) {
        int last = c.is(i, "pro") ? i + 1 : i;
        return c.is(last - 1, "pro") && (c.is(last, "tem") || c.is(last, "tempore"));
    }

    private boolean isOffice(Clause c, int i) {
        return roles.classOf(c.at(i).lower()) != null;
    }
}
