package org.variorum.annotate.lexicon;

import java.util.Set;

/** Nouns for bodies, which act and speak as one: a report that has told which one means goes on to say "the ministry". */
public final class BodyNoun {
    private static final Set<String> NOUNS = Set.of(
            "administration",
            "agency",
            "alliance",
            "army",
            "association",
            "authorities",
            "authority",
            "bank",
            "board",
            "broadcaster",
            "cabinet",
            "campaign",
            "church",
            "city",
            "coalition",
            "command",
            "commission",
            "committee",
            "company",
            "congress",
            "council",
            "court",
            "department",
            "embassy",
            "federation",
            "force",
            "forces",
            "government",
            "group",
            "institute",
            "intelligence",
            "leadership",
            "media",
            "military",
            "ministry",
            "navy",
            "newspaper",
            "office",
            "opposition",
            "organisation",
            "organization",
            "parliament",
            "party",
            "police",
            "press",
            "senate",
            "service",
            "state",
            "team",
            "union",
            "university",
            "watchdog");

    private BodyNoun() {}

    /** @param noun in lower case */
    public static boolean is(String noun) {
        return NOUNS.contains(noun);
    }
}
