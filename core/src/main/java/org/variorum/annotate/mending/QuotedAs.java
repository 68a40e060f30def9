package org.variorum.annotate.mending;

import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/** "“It is off,” the bank was quoted as saying": what the bank said, and not that somebody quoted the bank. */
final class QuotedAs {
    private QuotedAs() {}

    /** {@code r}, with who was quoted for its source where it was read as what is said. */
    static Reading of(String text, Reading r) {
        Clause c = r.clause();
        Span cue = r.cue();
        int verb = r.cueToken();
        if (cue == null || r.source() != null || !isQuoted(c, verb)) {
            return r;
        }
        NounPhrase who = NounPhrase.leftOf(c, c.tokenFrom(cue.start()) - 1);
        if (who == null || !c.endsQuotation(who.from() - 1)) {
            return r;
        }
        int end = who.span(c).start();
        r.content().removeIf(s -> s.start() >= end);
        if (r.content().isEmpty()) {
            r.content().add(c.span(0, who.from() - 1).trim(text));
        }
        return r.by(who);
    }

    private static boolean isQuoted(Clause c, int verb) {
        return c.is(verb, "quoted")
                && c.is(verb + 1, "as")
                && c.tagged(verb + 2, "VERB")
                && c.tagged(verb - 1, "AUX", "ADV");
    }
}
