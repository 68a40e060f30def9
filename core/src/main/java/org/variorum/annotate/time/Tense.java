package org.variorum.annotate.time;

import java.util.Set;
import org.variorum.annotate.token.Tokens;

/** Whether what is told near a time lies ahead or behind, by the nearest word that says so. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "'ll",
            "shall",
            "won't",
            "would",
            "could",
            "may",
            "might",
            "expects",
            "expected",
            "scheduled",
            "due",
            "plans",
            "planned",
            "planning",
            "until",
            "till",
            "by",
            "set",
            "slated",
            "begins",
            "starts",
            "opens",
            "upcoming",
            "hopes",
            "intends",
            "ahead",
            "deadline",
            "before");
    private static final Set<String> BEHIND = Set.of(
            "said", "was", "were", "had", "has", "have", "did", "told", "came", "went", "took", "gave", "met", "won",
            "lost", "fell", "rose", "held", "left", "saw", "sent", "shot", "found", "got", "ran", "wrote", "spoke",
            "struck", "began", "made", "broke", "says", "since", "after", "ended", "sold", "bought", "closed");
    private static final int REACH = 12;

    static Tense at(Tokens t, int i) {
        for (int k = i - 1; k >= 0 && k >= i - REACH; k--) {
            Tense tense = of(t, k);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int k = i + 1; k < t.size() && k <= i + REACH; k++) {
            Tense tense = of(t, k);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(Tokens t, int k) {
        if (t.is(k, AHEAD)) {
            return FUTURE;
        }
        if (t.is(k, BEHIND) || (t.word(k).length() > 4 && t.word(k).endsWith("ed"))) {
            return PAST;
        }
        return UNKNOWN;
    }
}
