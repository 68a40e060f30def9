package org.variorum.annotate.stance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Position;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;

/** Where a verb takes a stance, and what a "not" makes of it. */
public final class Stances {
    /** "Declined to say", "refused to get into it": it is not told where one stands. */
    private static final Set<String> TALK = Set.of(
            "comment",
            "say",
            "answer",
            "discuss",
            "elaborate",
            "speak",
            "disclose",
            "confirm",
            "speculate",
            "weigh",
            "get",
            "respond",
            "name",
            "identify",
            "specify",
            "reveal",
            "predict",
            "engage",
            "address",
            "explain");
    /** "Refused to take sides". */
    private static final Set<String> SIDES =
            Set.of("side", "sides", "position", "positions", "stand", "stance", "part");

    private static final int NEAR = 3;

    private Stances() {}

    /** The stance of the verb at token {@code i} of a sentence; null where it takes none. */
    static StanceWords.@Nullable Taken at(Clause c, int i) {
        if (!c.has(i)) {
            return null;
        }
        String verb = c.at(i).lower();
        if (c.has(i + 1)) {
            StanceWords.Taken phrase =
                    StanceWords.phrase(verb + " " + c.at(i + 1).lower());
            if (phrase != null) {
                return phrase;
            }
            int noun = noun(c, i);
            if (noun > i) {
                return StanceWords.noun(c.at(noun).lower());
            }
        }
        if (!c.tagged(i, "VERB")
                || StanceParticle.turns(c, i)
                || isBare(c, i)
                || keepsSilent(c, i)
                || verb.startsWith("agree") && thinksSo(c, i + 1)) {
            return null;
        }
        return StanceWords.verb(verb);
    }

    /** The stance that the reading's verb takes, whatever else is said of it; null where it takes none. */
    public static Position.@Nullable Stance of(Reading r) {
        StanceWords.Taken taken = r.cue() == null ? null : at(r.clause(), r.cueToken());
        return taken == null ? null : taken.stance();
    }

    /** Of "voiced his support for the plan" the noun that tells the stance; -1 where the verb itself does. */
    static int noun(Clause c, int verb) {
        if (!StanceWords.voices(c.at(verb).lower())) {
            return -1;
        }
        for (int i = verb + 1; i <= verb + NEAR && c.has(i); i++) {
            if (StanceWords.noun(c.at(i).lower()) != null) {
                return i;
            }
        }
        return -1;
    }

    /** "He refused.", "sales declined in May": nothing is named that one could stand for or against. */
    private static boolean isBare(Clause c, int i) {
        String verb = c.at(i).lower();
        boolean falls = verb.equals("declining") || verb.startsWith("declin") && c.tagged(i + 1, "CCONJ", "ADP");
        return falls || refuses(c, i) && (!c.has(i + 1) || c.tagged(i + 1, "PUNCT"));
    }

    /** "Refused to comment", "declined to say". */
    static boolean keepsSilent(Clause c, int i) {
        return refuses(c, i) && (c.is(i + 1, "comment") || c.is(i + 1, "to") && c.has(i + 2) && isTalk(c, i + 2));
    }

    private static boolean refuses(Clause c, int i) {
        String verb = c.at(i).lower();
        return verb.startsWith("refus") || verb.startsWith("declin");
    }

    private static boolean isTalk(Clause c, int verb) {
        boolean takes = c.is(verb, "take") || c.is(verb, "pick") || c.is(verb, "choose");
        for (int i = verb + 1; takes && i <= verb + NEAR && c.has(i); i++) {
            if (SIDES.contains(c.at(i).lower())) {
                return true;
            }
        }
        return TALK.contains(c.at(verb).lower());
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
