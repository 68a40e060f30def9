package org.variorum.annotate.stance;

import java.util.List;
import java.util.Set;
import org.variorum.annotate.Position;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.lexicon.Formerly;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Whether a stance can be told out of its sentence: what it is about is named there, and it is still taken. */
final class StandsAlone {
    private static final Set<String> THEM = Set.of("him", "her", "them", "it");
    private static final Set<String> POINTING = Set.of("that", "those");
    private static final Set<String> ANYTHING = Set.of("everything", "anything", "something", "nothing", "all");
    private static final List<String> OFFERS = List.of("offer");
    private static final Set<String> OPEN = Set.of(
            "incentive",
            "reason",
            "reasons",
            "chance",
            "opportunity",
            "ability",
            "pressure",
            "failure",
            "need",
            "failed",
            "unlikely",
            "reluctant",
            "hesitant",
            "unwilling",
            "unable",
            "asked",
            "pressed");
    private static final int SHORT = 3;

    private StandsAlone() {}

    /**
     * @param c the sentence of what the stance is about
     * @param on what it is about
     */
    static boolean holds(Reading r, Position.Stance stance, Clause c, Span on) {
        int from = c.tokenFrom(on.start());
        int to = c.tokenFrom(on.end()) - 1;
        // "Urged: “After two years, the papers must …”": only what leads up to it.
        boolean leadsUp = !c.equals(r.clause()) && c.tagged(from, "ADP", "SCONJ") && !c.is(from, "that");
        if (from > to || c.is(from, "by") || on.contains(r.anchor()) || leadsUp) {
            return false;
        }
        return !leansBack(c, from, to)
                && !isGivenUp(r, c, to)
                && (stance != Position.Stance.ACCEPTS || !isBareDeed(c, from, to))
                && (!r.verbBegins(OFFERS) || isDeed(c, from));
    }

    /** "That notion", "him to be quiet", "everything": told only by what stands before it. */
    private static boolean leansBack(Clause c, int from, int to) {
        boolean notion = to - from < SHORT
                && POINTING.contains(c.at(from).lower())
                && !c.at(from).quoted();
        boolean joined = false;
        int marks = 0;
        for (int i = from; i <= to; i++) {
            String word = c.at(i).lower();
            boolean object = c.at(i).penn("PRP")
                    && THEM.contains(word)
                    && (!word.equals("it") || c.tagged(i - 1, "VERB", "ADP"));
            // "The report and publish it": what it means is named here.
            if (object && !joined) {
                return true;
            }
            joined |= i > from && c.is(i, "and");
            marks += c.at(i).opensQuote() ? 1 : c.at(i).closesQuote() ? -1 : 0;
        }
        boolean alone = from == to
                && (c.tagged(from, "PRON") || ANYTHING.contains(c.at(from).lower()));
        return alone || notion || marks != 0;
    }

    /** "Had supported", "opposed it in 2010": what he thinks of it now is another matter; "without opposing it". */
    private static boolean isGivenUp(Reading r, Clause c, int to) {
        Clause said = r.clause();
        int k = r.cueToken() - 1;
        boolean once = false;
        while (said.tagged(k, "ADV")) {
            once |= Formerly.has(said.at(k).lower());
            k--;
        }
        once |= said.is(k, "had") || said.is(k, "without") || said.is(k, "to") && isOpen(said, k - 1) || then(said, k);
        return r.cue() != null && once
                || c.is(to + 1, "in") && c.has(to + 2) && c.at(to + 2).text().matches("\\d{4}");
    }

    /** "Reason to support", "unlikely to support": nobody is said to do it. */
    private static boolean isOpen(Clause c, int before) {
        return c.has(before) && OPEN.contains(c.at(before).lower());
    }

    /** "In 2010 she opposed it". */
    private static boolean then(Clause c, int verb) {
        for (int i = 1; i <= verb && c.has(i); i++) {
            if (c.is(i - 1, "in")
                    && c.at(i).text().matches("\\d{4}")
                    && !c.at(i).quoted()) {
                return true;
            }
        }
        return false;
    }

    /** "To attend early on": which meeting is not told. */
    private static boolean isBareDeed(Clause c, int from, int to) {
        if (!c.is(from, "to")) {
            return false;
        }
        for (int i = from + 2; i <= to; i++) {
            if (c.at(i).nominal() || c.tagged(i, "NUM")) {
                return false;
            }
        }
        return true;
    }

    /** "Offered to open the gates", "offered Sweden to open them"; a chance or a view is offered in another sense. */
    private static boolean isDeed(Clause c, int from) {
        for (int i = from; i < from + SHORT && c.has(i); i++) {
            if (c.is(i, "to") && c.at(Math.min(i + 1, c.size() - 1)).penn("VB")) {
                return true;
            }
        }
        return false;
    }
}
