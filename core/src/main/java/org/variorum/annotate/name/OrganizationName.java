package org.variorum.annotate.name;

import java.util.Set;
import org.variorum.annotate.lexicon.NameWords;
import org.variorum.annotate.lexicon.OrganizationWord;
import org.variorum.annotate.sentence.Clause;

/** Tells names of organisations by a word in them, and where such a name ends that goes on past its last capital. */
final class OrganizationName {
    private static final Set<String> OF_THE = Set.of("department", "ministry", "bureau", "office");
    private static final Set<String> ON = Set.of("committee", "subcommittee", "commission", "council");
    private static final Set<String> FOR = Set.of(
            "organization",
            "organisation",
            "association",
            "center",
            "centre",
            "institute",
            "council",
            "committee",
            "commission",
            "coalition",
            "alliance",
            "foundation",
            "fund",
            "society",
            "movement",
            "agency",
            "department",
            "ministry",
            "network",
            "office");

    private OrganizationName() {}

    /** True where token {@code i} is a word that organisations have in their names. */
    static boolean has(Clause c, int i) {
        return OrganizationWord.is(c.at(i).lower());
    }

    /** "National Centre for Harbours": the telling word stands before a preposition. */
    static boolean goesOn(Clause c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (has(c, i) && c.tagged(i + 1, "ADP")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of "University of Porto", "Centre for Harbours", "Committee on Fisheries" and "Department of the Treasury" the last
     * word, where {@code to} is the first; {@code to} itself where nothing follows.
     */
    static int withPlace(Clause c, int to) {
        int start = has(c, to) ? behindPreposition(c, to) : to;
        if (start == to || !ProperNoun.at(c, start)) {
            return to;
        }
        int end = start;
        while (ProperNoun.at(c, end + 1)) {
            end++;
        }
        return end;
    }

    /** {@code to} itself where no preposition follows that such a name goes on with. */
    private static int behindPreposition(Clause c, int to) {
        String word = c.at(to).lower();
        if (c.is(to + 1, "of")) {
            return c.is(to + 2, "the") && OF_THE.contains(word) ? to + 3 : to + 2;
        }
        boolean goesOn = c.is(to + 1, "for") && FOR.contains(word) || c.is(to + 1, "on") && ON.contains(word);
        return goesOn ? to + 2 : to;
    }

    /** "Kovac, Inc.": the point belongs to it where it ends no sentence. */
    static int withCompany(Clause c, int to) {
        int end = to;
        if (c.is(to + 1, ",")
                && c.has(to + 2)
                && c.at(to + 2).capital()
                && NameWords.isCompany(c.at(to + 2).lower())) {
            end = to + 2;
        }
        boolean pointed = NameWords.isCompany(c.at(end).lower()) && c.is(end + 1, ".") && c.has(end + 2);
        return pointed ? end + 1 : end;
    }
}
