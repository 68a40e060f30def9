package org.variorum.annotate.stance;

import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Whether who takes a stance takes it alone: of "he and his wife agreed" neither is the party. */
final class WholeSubject {
    private WholeSubject() {}

    static boolean isNamed(Reading r, Speaker party) {
        Clause c = r.clause();
        Span source = r.source();
        Span cue = r.cue();
        if (source == null || cue == null || !c.span().contains(source) || source.start() > cue.start()) {
            return true;
        }
        int from = c.tokenFrom(source.start());
        int to = c.tokenFrom(source.end());
        int verb = c.tokenFrom(cue.start());
        boolean several = joined(c, from, to) || joined(c, to, verb) || precededByOther(c, from);
        return !several || party.name().contains(" and ");
    }

    /** "Kovac and other envoys": "and" between nouns before any comma, clause or preposition. */
    private static boolean joined(Clause c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (c.is(i, ",")
                    || c.tagged(i, "ADP", "VERB", "AUX", "SCONJ")
                    || c.at(i).penn("WP", "WDT")) {
                return false;
            }
            if (c.is(i, "and")
                    && (i == from || c.at(i - 1).nominal())
                    && c.has(i + 1)
                    && !c.tagged(i + 1, "VERB", "ADV")) {
                return true;
            }
        }
        return false;
    }

    /** "He and his wife, Sandra,": before the source, at the head of the sentence. */
    private static boolean precededByOther(Clause c, int from) {
        for (int i = from - 1; i > 0; i--) {
            if (c.at(i).penn("VBD", "VBZ", "VBP", "MD") || c.is(i, "that") || c.tagged(i, "SCONJ")) {
                return false;
            }
            if (c.is(i, "and")) {
                return c.at(i - 1).nominal() && noVerbBefore(c, i);
            }
        }
        return false;
    }

    private static boolean noVerbBefore(Clause c, int end) {
        for (int i = 0; i < end; i++) {
            if (c.at(i).penn("VBD", "VBZ", "VBP", "MD", "VB", "VBG")) {
                return false;
            }
        }
        return true;
    }
}
