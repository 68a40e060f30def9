package org.variorum.annotate.time;

import java.util.Set;
import org.variorum.annotate.token.Tokens;
import org.variorum.annotate.token.Words;

/** Whether what is told near a time lies ahead or behind, by the nearest word that says so. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> AHEAD = Words.of("""
            will 'll shall won't would could may might expects expected scheduled due plans planned planning set slated
            begins starts opens upcoming hopes intends ahead deadline headed heading prepares preparing
            """);
    private static final Set<String> SURELY_AHEAD =
            Set.of("will", "'ll", "shall", "won't", "expected", "scheduled", "due");
    private static final Set<String> ARRANGED = Set.of("expected", "scheduled", "due", "planned", "set", "slated");
    private static final Set<String> LIMITS = Set.of("by", "until", "till", "before");
    private static final Set<String> BEHIND = Words.of("""
            said was were had has have did told came went took gave met won lost fell rose held left saw sent shot
            found got ran wrote spoke struck began made broke says since after ended sold bought closed brought caught
            sought built spent became grew knew drew flew threw stood kept led paid chose drove rode stole wore swore
            forgot heard withdrew fought fled laid sat shook sang sank stuck swept swung dealt dug ate thought taught
            """);
    private static final int REACH = 12;

    /** The tense in which the time at token {@code i} is told. */
    static Tense at(Tokens t, int i) {
        boolean limit = t.is(i - 1, LIMITS);
        for (int k = limit ? i - 2 : i - 1; k >= 0 && k >= i - REACH; k--) {
            Tense tense = of(t, k, AHEAD);
            if (tense != UNKNOWN) {
                return limit && !t.is(k, Set.of("had", "was", "were")) ? FUTURE : tense;
            }
        }
        if (limit) {
            return FUTURE;
        }
        for (int k = i + 1; k < t.size() && k <= i + REACH; k++) {
            Tense tense = of(t, k, SURELY_AHEAD);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(Tokens t, int k, Set<String> ahead) {
        if (t.is(k, ahead)) {
            boolean past = t.is(k, ARRANGED) && (t.is(k - 1, "had") || t.are(k - 2, "had", "been"));
            return past ? PAST : FUTURE;
        }
        // "Would be held": which tense it is, a word before it tells.
        if (t.is(k - 1, "be")) {
            return UNKNOWN;
        }
        if (t.is(k, BEHIND) || (t.word(k).length() > 4 && t.word(k).endsWith("ed"))) {
            return PAST;
        }
        return UNKNOWN;
    }
}
