package org.variorum.annotate.time;

import java.util.Set;
import org.variorum.annotate.token.Tokens;

/** Words without one of which there is no time, so that most of a sentence can be passed over at once. */
final class Anchors {
    private static final int REACH = 7;
    private static final Set<String> WORDS = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "now",
            "currently",
            "current",
            "nowadays",
            "recently",
            "soon",
            "future",
            "past",
            "century",
            "christmas",
            "halloween",
            "thanksgiving",
            "ago",
            "earlier",
            "later",
            "while",
            "hourly",
            "daily",
            "nightly",
            "weekly",
            "fortnightly",
            "monthly",
            "quarterly",
            "yearly",
            "annually",
            "nineteen",
            "eighteen",
            "twenty",
            "period");

    private Anchors() {}

    /** For each token whether a time may begin with it: one of these words stands there or soon after. */
    static boolean[] before(Tokens t) {
        boolean[] near = new boolean[t.size()];
        int last = Integer.MAX_VALUE;
        for (int i = t.size() - 1; i >= 0; i--) {
            if (isAnchor(t, i)) {
                last = i;
            }
            near[i] = last - i <= REACH;
        }
        return near;
    }

    private static boolean isAnchor(Tokens t, int i) {
        String word = t.word(i);
        return t.isDigits(i)
                || Unit.of(word) != null
                || WORDS.contains(word)
                || CalendarWords.season(word) != null
                || CalendarWords.partOfDay(word) != null
                || CalendarWords.month(t, i) != null
                || CalendarWords.weekday(t, i) != null;
    }
}
