package org.variorum.annotate;

import java.util.Locale;

/** Whether the words for a party name it: "a host" and "the Secretary" only describe one, whom the text leaves open. */
final class PartyName {
    private final Roles roles;

    PartyName(Roles roles) {
        this.roles = roles;
    }

    boolean isOne(Speaker party) {
        String name = party.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean role = roles.classOf(lower) != null && !lower.endsWith("s");
        if (PartyWords.isOne(lower) || role) {
            return false;
        }
        return Character.isUpperCase(last.codePointAt(0))
                || !Character.isLetter(last.codePointAt(0))
                || lower.endsWith("s")
                || BodyNoun.is(lower);
    }
}
