package org.variorum.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs that take a stance, and what a "not" makes of them. */
final class Stances {
    private static final Map<String, Position.Stance> PHRASES = Map.ofEntries(
            Map.entry("call for", Position.Stance.DEMANDS),
            Map.entry("called for", Position.Stance.DEMANDS),
            Map.entry("calls for", Position.Stance.DEMANDS),
            Map.entry("calling for", Position.Stance.DEMANDS),
            Map.entry("call on", Position.Stance.DEMANDS),
            Map.entry("called on", Position.Stance.DEMANDS),
            Map.entry("calls on", Position.Stance.DEMANDS),
            Map.entry("calling on", Position.Stance.DEMANDS),
            Map.entry("asked for", Position.Stance.DEMANDS),
            Map.entry("asks for", Position.Stance.DEMANDS),
            Map.entry("turn down", Position.Stance.REJECTS),
            Map.entry("turned down", Position.Stance.REJECTS),
            Map.entry("turns down", Position.Stance.REJECTS),
            Map.entry("ruled out", Position.Stance.REJECTS),
            Map.entry("rules out", Position.Stance.REJECTS),
            Map.entry("rule out", Position.Stance.REJECTS));
    private static final Map<Position.Stance, List<String>> STEMS = new LinkedHashMap<>();
    /** "Expressed support": the noun tells. */
    private static final Map<String, Position.Stance> NOUNS = Map.of(
            "support", Position.Stance.SUPPORTS,
            "backing", Position.Stance.SUPPORTS,
            "opposition", Position.Stance.REJECTS);

    private static final Set<String> VOICED =
            Set.of("voiced", "expressed", "declared", "reiterated", "pledged", "gave", "reaffirmed", "announced");
    private static final Set<String> TALK =
            Set.of("comment", "say", "answer", "discuss", "elaborate", "speak", "disclose", "confirm", "speculate");

    static {
        STEMS.put(Position.Stance.DEMANDS, List.of("demand", "insist", "urge", "urging"));
        STEMS.put(Position.Stance.OFFERS, List.of("offer", "pledg", "promis", "propos", "vow"));
        STEMS.put(Position.Stance.ACCEPTS, List.of("accept", "agree", "approv"));
        STEMS.put(
                Position.Stance.REJECTS,
                List.of(
                        "reject", "dismiss", "denounc", "refus", "rebuff", "oppos", "condemn", "slam", "rubbish",
                        "declin", "spurn"));
        STEMS.put(
                Position.Stance.SUPPORTS,
                List.of(
                        "support", "backs", "backed", "backing", "back", "welcom", "endors", "hail", "favor",
                        "favour"));
        STEMS.put(Position.Stance.WARNS, List.of("warn", "threaten", "caution"));
    }

    private Stances() {}

    /** The stance of the verb at token {@code i} of a sentence; null where it takes none. */
    static Position.@Nullable Stance at(Clause c, int i) {
        if (!c.has(i)) {
            return null;
        }
        String verb = c.at(i).lower();
        if (c.has(i + 1)) {
            Position.Stance phrase = PHRASES.get(verb + " " + c.at(i + 1).lower());
            if (phrase != null) {
                return phrase;
            }
            Position.Stance noun = VOICED.contains(verb) ? noun(c, i) : null;
            if (noun != null) {
                return noun;
            }
        }
        if (!c.tagged(i, "VERB") || silence(c, i, verb) || verb.startsWith("agree") && thinksSo(c, i + 1)) {
            return null;
        }
        for (Map.Entry<Position.Stance, List<String>> e : STEMS.entrySet()) {
            for (String stem : e.getValue()) {
                if (stem.equals("back") ? verb.equals(stem) : verb.startsWith(stem)) {
                    return e.getKey();
                }
            }
        }
        return null;
    }

    private static Position.@Nullable Stance noun(Clause c, int verb) {
        for (int i = verb + 1; i <= verb + 3 && c.has(i); i++) {
            Position.Stance stance = NOUNS.get(c.at(i).lower());
            if (stance != null) {
                return stance;
            }
        }
        return null;
    }

    /** "Refused to comment", "declined to say", "sales declined". */
    private static boolean silence(Clause c, int i, String verb) {
        if (verb.startsWith("declin") && (verb.equals("declining") || c.tagged(i + 1, "CCONJ", "ADP"))) {
            return true;
        }
        return (verb.startsWith("refus") || verb.startsWith("declin"))
                && (!c.has(i + 1)
                        || c.tagged(i + 1, "PUNCT")
                        || c.is(i + 1, "to")
                                && c.has(i + 2)
                                && TALK.contains(c.at(i + 2).lower())
                        || c.is(i + 1, "comment"));
    }

    /** "They agreed that it was cold": of one mind, which accepts nothing. */
    private static boolean thinksSo(Clause c, int next) {
        return !c.is(next, "to") && !c.is(next, "on");
    }

    /**
     * What the stance comes to: "will not accept" rejects, "has not accepted" and "may accept" leave it open.
     *
     * @param mood of the words that take the stance
     */
    static Position.@Nullable Stance under(@Nullable Mood mood, Position.Stance stance) {
        if (mood == null) {
            return stance;
        }
        boolean agrees = stance == Position.Stance.ACCEPTS || stance == Position.Stance.SUPPORTS;
        if (mood.negated()) {
            boolean settled = mood.is(Mood.Modality.WILL, Mood.Modality.WOULD, Mood.Modality.CAN, Mood.Modality.IS);
            return agrees && settled ? Position.Stance.REJECTS : null;
        }
        return mood.is(Mood.Modality.MAY, Mood.Modality.CAN, Mood.Modality.MUST) ? null : stance;
    }
}
