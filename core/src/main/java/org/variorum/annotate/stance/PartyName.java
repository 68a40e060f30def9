package org.variorum.annotate.stance;

import java.util.Locale;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.lexicon.BodyNoun;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.name.PartyWords;

/** Whether the words for a party name it: "a host" and "the Secretary" only describe one, whom the text leaves open. */
public final class PartyName {
    private final Roles roles;

    public PartyName(Roles roles) {
        this.roles = roles;
    }

    /** True of a name; false of a word for what somebody is. */
    public boolean isOne(Speaker party) {
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
