package org.variorum.annotate.stance;

import java.util.Map;
import java.util.Set;
import org.variorum.annotate.sentence.Clause;

/** The small word behind a verb that takes a stance: "insists on" the verb goes with, "hails from" is another verb. */
final class StanceParticle {
    private static final Set<String> TURNING = Set.of("from", "off", "away", "down", "out", "up", "into", "apart");
    private static final Map<String, Set<String>> OWN = Map.of(
            "insist", Set.of("on", "upon"),
            "agree", Set.of("on", "to", "with"),
            "approv", Set.of("of"),
            "warn", Set.of("of", "about", "against"),
            "caution", Set.of("about", "against"));

    private StanceParticle() {}

    /** True where the word behind the verb makes it another one: "hails from", "backed off". */
    static boolean turns(Clause c, int verb) {
        return c.has(verb + 1) && TURNING.contains(c.at(verb + 1).lower()) && c.tagged(verb + 1, "ADP", "ADV", "PART");
    }

    /** The verb as told, with its preposition where the matter begins right behind that. */
    static String with(String told, Clause c, int verb, int matter) {
        if (matter != verb + 2 || !c.has(matter)) {
            return told;
        }
        String word = c.at(verb + 1).lower();
        boolean own = OWN.entrySet().stream()
                .anyMatch(e -> told.startsWith(e.getKey()) && e.getValue().contains(word));
        return own && told.indexOf(' ') < 0 ? told + " " + word : told;
    }
}
