package org.variorum.annotate.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/** "The agency quoted Kovac as saying that …": what the agency tells is that Kovac said it. */
final class Relayed {
    private static final Pattern AS_SAYING = Pattern.compile("\\bas (?:saying|telling|writing|stating)\\b");
    private static final Pattern LED = Pattern.compile("\\s*[,:]?\\s*");

    private Relayed() {}

    /** A reading within each of those that quote somebody "as saying" something. */
    static List<Reading> in(String text, List<Reading> readings) {
        List<Reading> out = new ArrayList<>();
        for (Reading r : readings) {
            Reading inner = r.cue() == null ? null : inner(text, r);
            if (inner != null) {
                out.add(inner);
            }
        }
        return out;
    }

    private static @Nullable Reading inner(String text, Reading r) {
        for (Span piece : r.content()) {
            Matcher m = AS_SAYING.matcher(text).region(piece.start(), piece.end());
            Clause c = r.clause();
            if (!m.find() || !c.span().contains(piece)) {
                continue;
            }
            NounPhrase who = who(c, r, c.tokenFrom(m.start()) - 1);
            if (who == null) {
                return null;
            }
            Span cue = new Span(m.start(), m.end());
            Reading inner = new Reading(c, c.tokenFrom(m.start()) + 1, Cues.Kind.SAY, who, cue, 0.8);
            said(text, r, piece, m.end(), inner);
            return inner.content().isEmpty() ? null : inner;
        }
        return null;
    }

    /** Right before "as saying", or before "was quoted by the agency". */
    private static @Nullable NounPhrase who(Clause c, Reading r, int before) {
        Span cue = r.cue();
        boolean passive = cue != null && c.tagged(r.cueToken() - 1, "AUX", "ADV");
        return NounPhrase.leftOf(c, passive && cue != null ? c.tokenFrom(cue.start()) - 1 : before);
    }

    /** What follows or, where nothing does, the other stretches. */
    private static void said(String text, Reading r, Span piece, int from, Reading inner) {
        Matcher led = LED.matcher(text).region(from, piece.end());
        int start = led.lookingAt() ? led.end() : from;
        if (start < piece.end() && !text.startsWith("by ", start)) {
            inner.content().add(new Span(start, piece.end()).trim(text));
            return;
        }
        for (Span other : r.content()) {
            if (!other.equals(piece) && other.length() > Math.max(piece.length() / 2, 1)) {
                inner.content().add(other);
            }
        }
    }
}
