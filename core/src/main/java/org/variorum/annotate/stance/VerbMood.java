package org.variorum.annotate.stance;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mood;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;

/** Reads the mood off a verb and its helping verbs: "has not said", "may have said", "is to say". */
final class VerbMood {
    private static final Map<String, Mood.Modality> MODALS = Map.ofEntries(
            Map.entry("will", Mood.Modality.WILL),
            Map.entry("wo", Mood.Modality.WILL),
            Map.entry("won", Mood.Modality.WILL),
            Map.entry("'ll", Mood.Modality.WILL),
            Map.entry("shall", Mood.Modality.WILL),
            Map.entry("would", Mood.Modality.WOULD),
            Map.entry("wouldn", Mood.Modality.WOULD),
            Map.entry("'d", Mood.Modality.WOULD),
            Map.entry("can", Mood.Modality.CAN),
            Map.entry("ca", Mood.Modality.CAN),
            Map.entry("cannot", Mood.Modality.CAN),
            Map.entry("must", Mood.Modality.MUST),
            Map.entry("should", Mood.Modality.MUST),
            Map.entry("shouldn", Mood.Modality.MUST),
            Map.entry("ought", Mood.Modality.MUST));
    private static final Set<String> NOT = Set.of("not", "n't", "'t", "t", "never", "cannot");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> TO_COME =
            Set.of("set", "due", "expected", "scheduled", "about", "supposed", "going");

    private VerbMood() {}

    /** The mood of the words from token {@code from} to token {@code to}, both included. */
    static Mood of(Clause c, int from, int to) {
        boolean not = false;
        Mood.Modality modality = null;
        for (int i = from; i <= to; i++) {
            not |= isNot(c, i) || c.is(i, "no") && c.is(i + 1, "longer");
            if (modality == null) {
                modality = modality(c, i);
            }
        }
        return new Mood(not ? Mood.Polarity.NEGATED : Mood.Polarity.AFFIRMED, modality);
    }

    /** True where token {@code i} turns its verb. */
    static boolean isNot(Clause c, int i) {
        return c.has(i) && NOT.contains(c.at(i).lower());
    }

    private static Mood.@Nullable Modality modality(Clause c, int i) {
        Token t = c.at(i);
        if (t.penn("MD")) {
            return MODALS.getOrDefault(t.lower(), Mood.Modality.MAY);
        }
        if (!t.penn("VBD", "VBP", "VBZ")) {
            return null;
        }
        boolean past = t.penn("VBD");
        if (HAVE.contains(t.lower())) {
            return c.is(i + 1, "to")
                    ? Mood.Modality.MUST
                    : past || isPerfect(c, i) ? Mood.Modality.HAS : Mood.Modality.IS;
        }
        if (t.tagged("AUX") && c.is(i + 2, "to") && TO_COME.contains(c.at(i + 1).lower())) {
            return past ? Mood.Modality.WOULD : Mood.Modality.WILL;
        }
        return past ? Mood.Modality.HAS : Mood.Modality.IS;
    }

    private static boolean isPerfect(Clause c, int have) {
        int verb = have + 1;
        while (c.tagged(verb, "ADV", "PART")) {
            verb++;
        }
        return c.has(verb) && c.at(verb).penn("VBN", "VBD");
    }
}
