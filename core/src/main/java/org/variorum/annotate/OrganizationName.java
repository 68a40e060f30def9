package org.variorum.annotate;

import java.util.Set;

/** Tells names of organisations by a word in them, and where such a name ends that goes on past its last capital. */
final class OrganizationName {
    private static final Set<String> WORDS = Set.of(
            "ministry",
            "council",
            "committee",
            "commission",
            "party",
            "university",
            "college",
            "institute",
            "bank",
            "agency",
            "department",
            "office",
            "court",
            "parliament",
            "senate",
            "congress",
            "assembly",
            "union",
            "league",
            "federation",
            "association",
            "organization",
            "organisation",
            "foundation",
            "group",
            "company",
            "corp",
            "inc",
            "ltd",
            "plc",
            "corporation",
            "army",
            "navy",
            "force",
            "forces",
            "police",
            "guard",
            "service",
            "bureau",
            "authority",
            "board",
            "club",
            "times",
            "post",
            "news",
            "press",
            "herald",
            "tribune",
            "journal",
            "guardian",
            "telegraph",
            "hospital",
            "church",
            "school",
            "center",
            "centre",
            "alliance",
            "movement",
            "front",
            "coalition",
            "fund",
            "international",
            "airlines",
            "airways",
            "motors",
            "network",
            "society",
            "trust");

    private OrganizationName() {}

    /** True where token {@code i} is a word that organisations have in their names. */
    static boolean has(Clause c, int i) {
        return WORDS.contains(c.at(i).lower());
    }

    /** Of "University of Porto" the last word, where {@code to} is the first; {@code to} itself where nothing follows. */
    static int withPlace(Clause c, int to) {
        if (!has(c, to) || !c.is(to + 1, "of") || !ProperNoun.at(c, to + 2)) {
            return to;
        }
        int end = to + 2;
        while (ProperNoun.at(c, end + 1)) {
            end++;
        }
        return end;
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
