package org.variorum.annotate.mending;

import java.util.List;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Opener;
import org.variorum.report.Span;

/**
 * "While Kovac said the bridge was closed, drivers crossed it": what is said in a clause that stands before the main one
 * ends where that begins.
 */
final class SideClause {
    /** The opener stands among so many of the first words: "but even as". */
    private static final int EARLY = 3;

    private SideClause() {}

    /** Changes the readings' contents. */
    static void end(String text, List<Reading> readings) {
        for (Reading r : readings) {
            Clause c = r.clause();
            int begin = r.source() == null || !c.span().contains(r.source())
                    ? c.tokenFrom(r.anchor().start())
                    : Math.min(
                            c.tokenFrom(r.source().start()),
                            c.tokenFrom(r.anchor().start()));
            int main = r.cue() != null && isAside(c, begin) ? main(c, r.cueToken() + 1, lastWord(r)) : -1;
            if (main > 0) {
                int comma = c.at(main).span().start();
                List<Span> left = r.content().stream()
                        .map(s -> cut(text, s, comma, r.anchor()))
                        .filter(s -> !s.isEmpty())
                        .toList();
                // "As Kovac said, the bridge is closed": the main clause is what he said.
                if (!left.isEmpty()) {
                    r.content().clear();
                    r.content().addAll(left);
                }
            }
        }
    }

    private static int lastWord(Reading r) {
        int end = r.content().stream().mapToInt(Span::end).max().orElse(0);
        return Math.min(r.clause().tokenFrom(end), r.clause().lastWord() + 1);
    }

    private static Span cut(String text, Span s, int comma, Span anchor) {
        if (s.end() <= comma || s.start() < anchor.start()) {
            return s;
        }
        return s.start() >= comma ? new Span(comma, comma) : new Span(s.start(), comma).trim(text);
    }

    /** True if the words at {@code begin} stand in a clause that opens the sentence and is not yet over. */
    private static boolean isAside(Clause c, int begin) {
        boolean opened = false;
        for (int i = 0; i < begin; i++) {
            opened |= i < EARLY && (Opener.at(c, i) || c.is(i, "time") && c.is(i - 2, "by"));
            if (opened && c.is(i, ",")) {
                return false;
            }
        }
        return opened && !c.at(0).quoted();
    }

    /** The last comma before {@code to} behind which a subject and its verb follow; -1 where none does. */
    private static int main(Clause c, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (c.is(i, ",") && !c.at(i).quoted() && begins(c, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean begins(Clause c, int from) {
        int i = from;
        boolean named = c.is(i, "there");
        while (c.tagged(i, "DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART") && !isRelative(c, i)) {
            named |= c.at(i).nominal();
            i++;
        }
        while (c.tagged(i, "ADV")) {
            i++;
        }
        return named && !c.at(from).quoted() && c.has(i) && c.at(i).penn("VBD", "VBZ", "VBP", "MD");
    }

    private static boolean isRelative(Clause c, int i) {
        return c.at(i).penn("WDT", "WP", "WP$");
    }
}
