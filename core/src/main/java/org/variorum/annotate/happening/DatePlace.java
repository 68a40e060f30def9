package org.variorum.annotate.happening;

import java.util.Set;
import org.variorum.annotate.sentence.Clause;

/**
 * How a date stands in its sentence.
 *
 * @param from its first token
 * @param to the token behind it
 */
record DatePlace(Clause c, int from, int to) {
    private static final Set<String> AT = Set.of("on", "in", "during", "at", "over", "this", "late", "early");
    /** What comes to an end or is fixed lies at the date too, where that is still to come. */
    private static final Set<String> LIMITS = Set.of("by", "until", "till", "for");
    /** "In Monday's speech": its day is that of what is said there. */
    private static final Set<String> OCCASIONS = Set.of(
            "statement",
            "speech",
            "interview",
            "address",
            "letter",
            "tweet",
            "post",
            "memo",
            "appearance",
            "conference",
            "briefing",
            "hearing",
            "meeting",
            "debate",
            "op-ed",
            "announcement",
            "filing",
            "ruling",
            "vote");

    private static final Set<String> DEADLINES = Set.of("deadline");
    private static final Set<String> PERIODS =
            Set.of("period", "quarter", "month", "year", "time", "election", "re-election");
    private static final int FAR = 6;

    /** What kind of place it is. */
    enum Kind {
        /** With a verb: "on Friday", "Friday". */
        WHEN,
        /** "By Friday", "set for Friday": only of what is to come. */
        LIMIT,
        /** With a noun, or not a time at which anything happens. */
        NONE
    }

    Kind kind(boolean bareMayStand) {
        if (c.is(to, "'s") || c.is(to, "\u2019s") || modifies()) {
            return occasion() ? Kind.WHEN : deadline() ? Kind.LIMIT : Kind.NONE;
        }
        // "Tonight or tomorrow".
        if (c.is(to, "or") || c.is(from - 1, "or")) {
            return Kind.NONE;
        }
        if (from == 0 || c.is(from - 1, ",") || c.is(from - 1, "--")) {
            return bareMayStand ? Kind.WHEN : Kind.NONE;
        }
        String before = c.at(from - 1).lower();
        if (before.equals("this")) {
            return Kind.WHEN;
        }
        if (c.tagged(from - 1, "ADP", "SCONJ", "PART") || before.equals("from") || before.equals("between")) {
            return AT.contains(before) || ranges(before) ? Kind.WHEN : LIMITS.contains(before) ? Kind.LIMIT : Kind.NONE;
        }
        boolean owned = c.tagged(from - 1, "DET") || c.at(from - 1).penn("PRP$", "POS", "CC", "WDT");
        return bareMayStand && !owned ? Kind.WHEN : Kind.NONE;
    }

    /** "From 2007 to 2011": told of the first of the two. */
    private boolean ranges(String before) {
        return before.equals("from") && (c.is(to, "to") || c.is(to, "through") || c.is(to, "until"))
                || before.equals("between") && c.is(to, "and");
    }

    /** "The 2016 campaign", "a Friday statement"; not "on Friday Norway closed it". */
    private boolean modifies() {
        boolean noun = c.tagged(to, "NOUN", "PROPN", "ADJ", "NUM") || c.is(to, "-");
        if (!noun) {
            return false;
        }
        boolean said = c.tagged(from - 1, "VERB") && !c.at(from).text().matches("\\d{4}");
        boolean opens =
                opensClause() && (c.tagged(to, "PROPN") || !c.at(to - 1).text().matches("\\d{4}"));
        return !said && !opens;
    }

    /** "On Friday" at the head of a sentence or behind a comma. */
    boolean opensClause() {
        int k = from;
        while (k > 0 && c.tagged(k - 1, "ADP") && AT.contains(c.at(k - 1).lower())) {
            k--;
        }
        boolean head = k == 0 || c.is(k - 1, ",") || k == 1 && c.tagged(0, "CCONJ", "ADV", "PUNCT");
        boolean placed = k < from || k == from && c.tagged(to, "PROPN", "DET", "PRON");
        return head && placed && to < c.lastWord();
    }

    private boolean occasion() {
        int noun = noun(OCCASIONS);
        int k = from - 1;
        while (c.tagged(k, "DET", "ADJ") || c.has(k) && c.at(k).penn("PRP$")) {
            k--;
        }
        // "During his Labor Day address": which need not be held on that day.
        return noun > 0 && !c.is(to - 1, "day") && (c.is(k, "in") || c.is(k, "at") || c.is(k, "during"));
    }

    private boolean deadline() {
        return noun(DEADLINES) > 0;
    }

    private int noun(Set<String> nouns) {
        for (int k = to; k < to + FAR && c.tagged(k, "NOUN", "PROPN", "ADJ", "PART", "NUM"); k++) {
            if (nouns.contains(c.at(k).lower())) {
                return k;
            }
        }
        return -1;
    }

    /** Whether it stands right behind a noun that may be what it dates: "his tweets on Friday were". */
    boolean behindNoun() {
        return c.tagged(head(), "NOUN");
    }

    /** "The same period in 2020", "a lion, killed there, in 2015": it goes with words that tell of another time. */
    boolean farOff() {
        int k = head();
        return c.has(k) && (PERIODS.contains(c.at(k).lower()) || c.is(k, ","));
    }

    private int head() {
        int k = from - 1;
        while (c.tagged(k, "ADP")) {
            k--;
        }
        return k;
    }

    /** Whether something else is told between a verb and the date: another verb, or words of a quotation. */
    boolean isApartFrom(int verb) {
        for (int k = verb + 1; k < from; k++) {
            if (c.at(k).quoted() || c.at(k).penn("VBG") || c.at(k).penn("VB") && c.is(k - 1, "to")) {
                return true;
            }
        }
        return false;
    }
}
