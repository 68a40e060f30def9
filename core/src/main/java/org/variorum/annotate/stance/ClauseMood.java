package org.variorum.annotate.stance;

import java.util.Set;
import org.variorum.annotate.Mood;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Opener;
import org.variorum.report.Span;

/** Reads the mood off the main verb of words that may hold several clauses. */
public final class ClauseMood {
    /** Subjects and objects that turn the whole sentence. */
    private static final Set<String> NONE =
            Set.of("no", "nobody", "nothing", "none", "neither", "nowhere", "no-one", "without");
    /** Openers that, unlike "after the storm", hardly ever stand before a noun, where the main verb is still to come. */
    private static final Set<String> WHEN = Set.of("when", "once", "until", "till");

    private ClauseMood() {}

    /** Of those words of {@code s} that stand in its sentence {@code c}. */
    public static Mood of(Clause c, Span s) {
        return of(c, c.tokenFrom(s.start()), last(c, s));
    }

    /** The last token of a sentence that lies in {@code s}. */
    static int last(Clause c, Span s) {
        return Math.min(c.size(), c.tokenFrom(s.end())) - 1;
    }

    /** Of the words from token {@code from} to token {@code to}, both included. */
    public static Mood of(Clause c, int from, int to) {
        boolean none = false;
        boolean relative = false;
        for (int i = start(c, from, to); i <= to; i++) {
            if (i > from && subordinate(c, i)) {
                break;
            }
            if (i > from && c.at(i).penn("WDT", "WP")) {
                relative = true;
            } else if (c.at(i).penn("MD", "VBD", "VBP", "VBZ")) {
                int end = groupEnd(c, i, to);
                if (!relative) {
                    boolean nothing = end < to && c.is(end + 1, "no");
                    return VerbMood.of(c, i, end).negatedIf(none || nothing);
                }
                relative = false;
                i = end;
            }
            none |= NONE.contains(c.at(i).lower());
        }
        return new Mood(none ? Mood.Polarity.NEGATED : Mood.Polarity.AFFIRMED, null);
    }

    /** True if the words only lead up to a main clause, which does not follow in them: "if they leave". */
    static boolean leadsUp(Clause c, int from, int to) {
        int i = from;
        while (i < to && c.at(i).opensQuote()) {
            i++;
        }
        return i <= to && opens(c, i) && start(c, i, to) == i;
    }

    /** Past "that" and a clause that leads up to the main one: "if they leave, we will". */
    private static int start(Clause c, int from, int to) {
        int i = from;
        while (i < to && (c.is(i, "that") || c.at(i).opensQuote())) {
            i++;
        }
        if (i < to && opens(c, i)) {
            for (int k = i; k < to; k++) {
                if (c.is(k, ",") && !c.at(k + 1).closesQuote()) {
                    return k + 1;
                }
            }
        }
        return i;
    }

    /** "Whether they left, which nobody knows": the main clause does not follow. */
    private static boolean opens(Clause c, int i) {
        return Opener.at(c, i) && !c.is(i, "whether");
    }

    private static boolean subordinate(Clause c, int i) {
        String word = c.at(i).lower();
        return Opener.isConjunction(word) || WHEN.contains(word) || word.equals("as") && c.is(i + 1, "soon");
    }

    private static int groupEnd(Clause c, int from, int to) {
        int i = from;
        while (i < to && !c.tagged(i, "VERB") && c.tagged(i + 1, "AUX", "VERB", "ADV", "PART", "PRON")) {
            i++;
        }
        while (i > from && c.tagged(i, "ADV", "PRON") && !VerbMood.isNot(c, i)) {
            i--;
        }
        return i;
    }
}
