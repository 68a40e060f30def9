package org.variorum.annotate.stance;

import java.util.Set;
import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Opener;
import org.variorum.report.Span;

/** Cuts what a stance is about to a phrase that reads well by itself. */
final class Matter {
    /** Words beside {@link Opener}s after which a phrase says what is thought of the matter, and no longer what it is. */
    private static final Set<String> ENDS = Set.of("but", "amid", "despite", "following", "saying", "adding", "even");

    private static final int LONGEST = 90;

    private Matter() {}

    /**
     * The phrase.
     *
     * @param judged true behind verbs such as "reject", whose "as a ploy" is no part of what is rejected
     */
    static Span of(Clause c, Span content, boolean judged) {
        int from = behindDay(c, Math.min(c.tokenFrom(content.start()), c.size() - 1));
        int to = Math.max(from, Math.min(c.size(), c.tokenFrom(content.end())) - 1);
        int end = to;
        for (int i = from + 1; i <= to && end == to; i++) {
            if (ends(c, i, from, judged)) {
                end = i - 1;
            }
        }
        if (c.span(from, end).length() > LONGEST) {
            end = shorter(c, from, end);
        }
        // "the prisoners held" of "the prisoners held since spring": the verb goes with what is cut.
        while (end > from && end < to && c.at(end).penn("VBN", "VBG") && c.tagged(end - 1, "NOUN", "PROPN")) {
            end--;
        }
        return trimmed(c, from, end);
    }

    /** "Refused on Friday to sign": the day is none of what is refused. */
    private static int behindDay(Clause c, int from) {
        int day = c.is(from, "on") ? from + 1 : from;
        boolean when = c.has(day + 1)
                && CalendarName.is(c.at(day).lower())
                && !c.at(day + 1).nominal();
        return when ? day + 1 : from;
    }

    private static boolean ends(Clause c, int i, int from, boolean judged) {
        if (c.is(i, ";") || c.is(i, "--") || c.is(i, "\u2013") || c.is(i, "\u2014") || c.is(i, ":")) {
            return true;
        }
        boolean quoted = c.at(i).quoted();
        if (!quoted && c.is(i, "in") && (c.is(i + 1, "exchange") || c.is(i + 1, "return"))) {
            return true;
        }
        if (c.is(i, ",")) {
            return !quoted && !c.tagged(i + 1, "ADJ", "NUM") && !lists(c, i, from);
        }
        boolean opens = Opener.at(c, i) && !c.is(i, "whether");
        if (quoted || !opens && !ENDS.contains(c.at(i).lower())) {
            return false;
        }
        // "Offered to pay if they leave": the condition stands in the offer, where there is one.
        return judged || !c.is(i, "as");
    }

    /** "boats, barges and rafts": a comma between things of one kind. */
    private static boolean lists(Clause c, int comma, int from) {
        int next = comma + 1;
        while (c.tagged(next, "NOUN", "PROPN", "ADJ", "DET", "NUM") && next < comma + 8) {
            next++;
        }
        boolean goesOn = c.is(next, "and") || c.is(next, "or") || c.is(next, ",") && c.is(next + 1, "and");
        return next > comma + 1 && goesOn && c.tagged(from, "DET", "NOUN", "PROPN", "ADJ", "NUM", "ADP");
    }

    /** Up to the last word of a phrase behind which a new one begins. */
    private static int shorter(Clause c, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to && c.span(from, i).length() <= LONGEST; i++) {
            boolean parts =
                    c.tagged(i + 1, "ADP", "SCONJ", "CCONJ", "PUNCT") && !c.is(i + 1, "of") && !c.is(i + 1, "to")
                            || c.at(i + 1).penn("WDT", "WP", "VBN", "VBG");
            if (c.tagged(i, "NOUN", "PROPN", "NUM", "PRON") && parts) {
                best = i;
            }
        }
        return best == from ? to : withClosingMark(c, from, best, to);
    }

    private static int withClosingMark(Clause c, int from, int end, int to) {
        int open = end;
        while (open > from && !c.at(open).opensQuote() && !c.at(open).closesQuote()) {
            open--;
        }
        if (!c.at(open).opensQuote()) {
            return end;
        }
        int close = end;
        while (close < to && !c.at(close).closesQuote()) {
            close++;
        }
        return close;
    }

    private static Span trimmed(Clause c, int from, int to) {
        int a = from;
        int b = to;
        while (b > a
                && (c.tagged(b, "PUNCT") && !c.at(b).closesQuote() || c.at(b).closesQuote() && !opened(c, a, b))) {
            b--;
        }
        while (a < b && c.at(a).opensQuote() && !closed(c, a, b)) {
            a++;
        }
        if (a + 1 < b && c.at(a).opensQuote() && c.at(b).closesQuote()) {
            a++;
            b--;
        }
        while (b > a && c.tagged(b, "PUNCT") && !c.at(b).closesQuote()) {
            b--;
        }
        return c.span(a, b);
    }

    private static boolean opened(Clause c, int from, int close) {
        for (int i = close - 1; i >= from; i--) {
            if (c.at(i).opensQuote()) {
                return true;
            }
        }
        return false;
    }

    private static boolean closed(Clause c, int open, int to) {
        for (int i = open + 1; i <= to; i++) {
            if (c.at(i).closesQuote()) {
                return true;
            }
        }
        return false;
    }
}
