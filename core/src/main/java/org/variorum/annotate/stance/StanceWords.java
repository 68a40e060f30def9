package org.variorum.annotate.stance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Position;

/** Verbs, phrases and nouns that take a stance. */
final class StanceWords {
    /** What a verb takes, and how one says that it takes it: "condemns". */
    record Taken(Position.Stance stance, String verb) {}

    private static final Map<String, Taken> PHRASES = Map.ofEntries(
            phrase("call for", Position.Stance.DEMANDS, "calls for"),
            phrase("called for", Position.Stance.DEMANDS, "calls for"),
            phrase("calls for", Position.Stance.DEMANDS, "calls for"),
            phrase("calling for", Position.Stance.DEMANDS, "calls for"),
            phrase("call on", Position.Stance.DEMANDS, "calls on"),
            phrase("called on", Position.Stance.DEMANDS, "calls on"),
            phrase("calls on", Position.Stance.DEMANDS, "calls on"),
            phrase("calling on", Position.Stance.DEMANDS, "calls on"),
            phrase("asked for", Position.Stance.DEMANDS, "asks for"),
            phrase("asks for", Position.Stance.DEMANDS, "asks for"),
            phrase("turn down", Position.Stance.REJECTS, "turns down"),
            phrase("turned down", Position.Stance.REJECTS, "turns down"),
            phrase("turns down", Position.Stance.REJECTS, "turns down"),
            phrase("ruled out", Position.Stance.REJECTS, "rules out"),
            phrase("rules out", Position.Stance.REJECTS, "rules out"),
            phrase("rule out", Position.Stance.REJECTS, "rules out"));
    private static final Map<String, Taken> STEMS = new LinkedHashMap<>();
    /** "Expressed support": the noun tells. */
    private static final Map<String, Taken> NOUNS = Map.of(
            "support", new Taken(Position.Stance.SUPPORTS, "supports"),
            "backing", new Taken(Position.Stance.SUPPORTS, "backs"),
            "opposition", new Taken(Position.Stance.REJECTS, "opposes"));

    private static final Set<String> VOICED = Set.of(
            "voiced",
            "expressed",
            "declared",
            "reiterated",
            "pledged",
            "gave",
            "reaffirmed",
            "announced",
            "repeated",
            "restated",
            "defended");
    private static final Set<String> BACKS = Set.of("back", "backs", "backed", "backing");

    static {
        stems(Position.Stance.DEMANDS, "demand demands", "insist insists", "urge urges", "urging urges");
        stems(
                Position.Stance.OFFERS,
                "offer offers",
                "pledg pledges",
                "promis promises",
                "propos proposes",
                "vow vows");
        stems(Position.Stance.ACCEPTS, "accept accepts", "agree agrees", "approv approves");
        stems(
                Position.Stance.REJECTS,
                "reject rejects",
                "dismiss dismisses",
                "denounc denounces",
                "refus refuses",
                "rebuff rebuffs",
                "oppos opposes",
                "condemn condemns",
                "slam slams",
                "rubbish rubbishes",
                "declin declines",
                "spurn spurns");
        stems(
                Position.Stance.SUPPORTS,
                "support supports",
                "back backs",
                "welcom welcomes",
                "endors endorses",
                "hail hails",
                "favor favors",
                "favour favours");
        stems(Position.Stance.WARNS, "warn warns", "threaten threatens", "caution cautions");
    }

    private StanceWords() {}

    private static Map.Entry<String, Taken> phrase(String words, Position.Stance stance, String verb) {
        return Map.entry(words, new Taken(stance, verb));
    }

    private static void stems(Position.Stance stance, String... stems) {
        for (String stem : stems) {
            String[] parts = stem.split(" ", -1);
            STEMS.put(parts[0], new Taken(stance, parts[1]));
        }
    }

    /** What a verb with a particle takes: "calls for"; null where it takes none. */
    static @Nullable Taken phrase(String words) {
        return PHRASES.get(words);
    }

    /** What a verb takes, in whichever form; null where it takes none. */
    static @Nullable Taken verb(String verb) {
        for (Map.Entry<String, Taken> e : STEMS.entrySet()) {
            String stem = e.getKey();
            if (stem.equals("back") ? BACKS.contains(verb) : verb.startsWith(stem)) {
                return e.getValue();
            }
        }
        return null;
    }

    /** What a noun takes that one voices: "support"; null where it takes none. */
    static @Nullable Taken noun(String noun) {
        return NOUNS.get(noun);
    }

    /** Whether one voices something by it: "reiterated". */
    static boolean voices(String verb) {
        return VOICED.contains(verb);
    }
}
