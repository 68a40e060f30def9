package org.variorum.annotate.attribution;

import java.util.List;
import java.util.Set;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMarks;

/** Tells which quotations in what somebody says, or is said to hold, are none of his words. */
final class OthersWords {
    /** Words between a cry and what is cried. */
    private static final int NEAR = 3;

    private static final Set<String> CRIES = Set.of("shouting", "chanting", "yelling", "screaming");
    /** What can be told of somebody who says nothing: that he knows it, thinks so, or that something shows it. */
    private static final Set<String> UNSPOKEN = Set.of(
            "know",
            "knows",
            "knew",
            "known",
            "think",
            "thinks",
            "thought",
            "believe",
            "believes",
            "believed",
            "feel",
            "feels",
            "felt",
            "hope",
            "hopes",
            "hoped",
            "fear",
            "fears",
            "feared",
            "see",
            "sees",
            "saw",
            "seen",
            "show",
            "shows",
            "showed",
            "shown",
            "understand",
            "understands",
            "understood",
            "realize",
            "realizes",
            "realized",
            "want",
            "wants",
            "wanted",
            "expect",
            "expects",
            "expected",
            "learned",
            "decide",
            "decides",
            "decided");

    private OthersWords() {}

    /** Whether the words of a quotation that stands in what the reading holds are another's. */
    static boolean areIn(Reading r, QuoteMarks.Quotation q, List<Reading> readings) {
        return stance(r, readings) || isCried(r, q);
    }

    /**
     * "He demanded that they accept a “zone”": the word is his who demands, not theirs who should accept. Nor does anybody
     * else speak in "he said the town knew that it was “off”".
     */
    private static boolean stance(Reading r, List<Reading> readings) {
        boolean stance = r.kind() == Cues.Kind.HOLD;
        return (stance || isUnspoken(r))
                && readings.stream().anyMatch(o -> o.covers(r.anchor()) && (stance || o != r && !isUnspoken(o)));
    }

    /** "He said they came, shouting “out”": not his word. */
    private static boolean isCried(Reading r, QuoteMarks.Quotation q) {
        Clause c = r.clause();
        int open = c.span().contains(q.outer().start()) ? c.tokenFrom(q.outer().start()) : 0;
        for (int i = open - 1; i >= 0 && open - i <= NEAR; i--) {
            if (CRIES.contains(c.at(i).lower())) {
                return i != r.cueToken();
            }
        }
        return false;
    }

    private static boolean isUnspoken(Reading r) {
        return r.cue() != null && UNSPOKEN.contains(r.clause().at(r.cueToken()).lower());
    }
}
