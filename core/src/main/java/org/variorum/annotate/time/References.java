package org.variorum.annotate.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Times without a date: "now", "recently", "in recent months", "the future". */
final class References implements Rule {
    private static final Map<String, String> ADVERBS = Map.of(
            "now", "PRESENT_REF",
            "currently", "PRESENT_REF",
            "nowadays", "PRESENT_REF",
            "current", "PRESENT_REF",
            "recently", "PAST_REF",
            "soon", "FUTURE_REF");
    private static final Set<String> PLURALS =
            Set.of("days", "weeks", "months", "quarters", "years", "decades", "hours");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        String adverb = ADVERBS.get(t.word(i));
        boolean asSoonAs = t.is(i, "soon") && (t.is(i - 1, "as") || t.is(i - 1, "too") || t.is(i + 1, "after"));
        if (adverb != null && !asSoonAs) {
            return Hit.date(i, i + 1, adverb);
        }
        int at = t.is(i, "the") ? i + 1 : i;
        if (t.is(at, "recent") && t.is(at + 1, PLURALS)) {
            return Hit.date(i, at + 2, "PAST_REF");
        }
        if ((t.is(at, "coming") || t.is(at, "future")) && t.is(at + 1, PLURALS)) {
            return Hit.date(i, at + 2, "FUTURE_REF");
        }
        if (t.are(i, "the", "future") || t.are(i, "the", "near", "future")) {
            return Hit.date(i, t.is(i + 1, "near") ? i + 3 : i + 2, "FUTURE_REF");
        }
        boolean past = t.are(i, "the", "past") && !t.isWord(i + 2) && !t.isDigits(i + 2);
        return past ? Hit.date(i, i + 2, "PAST_REF") : null;
    }
}
