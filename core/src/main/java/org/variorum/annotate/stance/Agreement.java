package org.variorum.annotate.stance;

import java.util.Locale;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.name.PartyWords;

/** The form of a verb that goes with a party's name: "Norway rejects", but "Democrats reject". */
final class Agreement {
    private final Cast cast;

    Agreement(Cast cast) {
        this.cast = cast;
    }

    /** @param verb in the third person, perhaps with a particle: "calls for" */
    String of(String verb, Speaker party) {
        if (!isPlural(party)) {
            return verb;
        }
        int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        String word = verb.substring(0, end);
        int cut = word.endsWith("sses") || word.endsWith("shes") ? 2 : 1;
        return word.substring(0, word.length() - cut) + verb.substring(end);
    }

    /** Several named together, or people named by their party. "Marks and Lund" may be one house. */
    private boolean isPlural(Speaker party) {
        String name = party.name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean one = cast.mentions().stream().anyMatch(m -> m.entity().name().equals(name));
        return PartyWords.arePeople(last) || !one && name.contains(" and ");
    }
}
