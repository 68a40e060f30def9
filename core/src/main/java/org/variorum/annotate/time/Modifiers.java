package org.variorum.annotate.time;

import java.util.Set;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/** Words in front of a time that belong to it: "early", "the end of", "more than". */
final class Modifiers {
    private static final Set<String> PARTS = Set.of("beginning", "start", "middle", "end", "rest", "week");
    private static final Set<String> WHEN = Set.of("early", "late", "mid", "earlier", "later", "sometime");
    private static final Set<String> HOW_LONG =
            Set.of("about", "around", "nearly", "almost", "over", "roughly", "approximately");

    private Modifiers() {}

    /** How many tokens from {@code i} on say which part of a date or time follows; 0 for none. */
    static int ofDate(Tokens t, int i) {
        if (t.is(i, "the") && t.is(i + 1, PARTS) && t.is(i + 2, "of")) {
            return 3;
        }
        boolean season = t.is(i, "the") && CalendarWords.season(t.word(i + 2)) != null;
        int at = season ? i + 1 : i;
        if (t.is(at, WHEN)) {
            int hyphen = t.isHyphen(at + 1) ? 1 : 0;
            return at - i + 1 + hyphen;
        }
        return 0;
    }

    /** How many tokens from {@code i} on bound a length of time; 0 for none. */
    static int ofLength(Tokens t, int i) {
        if (t.are(i, "more", "than") || t.are(i, "less", "than") || t.are(i, "fewer", "than")) {
            return 2;
        }
        if (t.are(i, "at", "least") || t.are(i, "at", "most") || t.are(i, "up", "to")) {
            return 2;
        }
        if (t.are(i, "no", "more", "than") || t.are(i, "no", "less", "than") || t.are(i, "as", "long", "as")) {
            return 3;
        }
        return t.is(i, HOW_LONG) ? 1 : 0;
    }

    /** Whether a time may be modified so; "more than" needs a length, or how far back a date lies. */
    static boolean fits(Tokens t, Hit hit, boolean ofLength) {
        boolean length = hit.type() == TimeExpression.Type.DURATION;
        if (ofLength) {
            return (length && !t.is(hit.from(), "the")) || t.is(hit.to() - 1, "ago");
        }
        return !length && hit.type() != TimeExpression.Type.SET;
    }
}
