package org.variorum.annotate;

import java.util.Locale;
import java.util.Set;

/** Whether the words for a party name it: "a host" and "the Secretary" only describe one, whom the text leaves open. */
final class PartyName {
    /** Members of a party, one of whom nobody is named so. */
    private static final Set<String> MEMBERS =
            Set.of("republican", "democrat", "independent", "conservative", "liberal", "socialist");
    /** A body may be called by what it is. */
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "government",
            "police",
            "army",
            "navy",
            "military",
            "parliament",
            "court",
            "council",
            "committee",
            "commission",
            "campaign",
            "administration",
            "party",
            "union",
            "office",
            "department",
            "agency",
            "company",
            "group",
            "team",
            "board",
            "bank",
            "church",
            "city",
            "state",
            "federation",
            "association",
            "opposition",
            "coalition",
            "alliance",
            "leadership",
            "embassy",
            "authority",
            "watchdog",
            "cabinet",
            "senate",
            "congress");

    private final Roles roles;

    PartyName(Roles roles) {
        this.roles = roles;
    }

    boolean isOne(Speaker party) {
        String name = party.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean role = roles.classOf(lower) != null && !lower.endsWith("s");
        if (MEMBERS.contains(lower) || role) {
            return false;
        }
        return Character.isUpperCase(last.codePointAt(0))
                || !Character.isLetter(last.codePointAt(0))
                || lower.endsWith("s")
                || BODIES.contains(lower);
    }
}
