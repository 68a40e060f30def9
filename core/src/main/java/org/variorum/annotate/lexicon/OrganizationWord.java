package org.variorum.annotate.lexicon;

import java.util.Set;

/** Words that organisations have in their names: "ministry", "airlines". */
public final class OrganizationWord {
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

    private OrganizationWord() {}

    /** @param word in lower case */
    public static boolean is(String word) {
        return WORDS.contains(word);
    }
}
