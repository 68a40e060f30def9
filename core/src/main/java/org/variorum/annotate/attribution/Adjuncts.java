package org.variorum.annotate.attribution;

import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.annotate.sentence.Clause;

/** "On Friday", "in a statement", "again": when and where something is said, passed over beside a reporting verb. */
public final class Adjuncts {
    private Adjuncts() {}

    /** "Kovac on Friday said": the last token of what stands before the day that ends at {@code i}. */
    public static int before(Clause c, int i) {
        int k = i;
        while (c.has(k) && isDay(c, k) && k > 0) {
            k--;
        }
        return k < i && c.is(k, "on") ? k - 1 : k;
    }

    /** True if the clause is over at token {@code i}, but for a day or a place: "he said on Friday." */
    static boolean end(Clause c, int i) {
        int k = i;
        while (c.has(k) && (isDay(c, k) || c.is(k, "on") || c.tagged(k, "ADV"))) {
            k++;
        }
        return k > c.lastWord() || c.is(k, ".");
    }

    /**
     * The first token behind those that begin at {@code from}: behind a day, and behind "in a statement" and the like
     * where "that", a comma, a colon or a quotation follows them.
     */
    static int behind(Clause c, int from) {
        int k = from;
        while (c.has(k) && (isDay(c, k) || c.is(k, "yesterday") || c.is(k, "today"))) {
            k++;
        }
        int skipped = k;
        while (c.tagged(skipped, "ADP", "ADV") || (c.is(skipped, ",") && c.tagged(skipped + 1, "ADP"))) {
            int next = skipped + 1;
            while (c.has(next)
                    && !c.at(next).quoted()
                    && c.tagged(next, "DET", "NOUN", "PROPN", "ADJ", "NUM", "PART", "PRON")
                    && !c.is(next, "that")) {
                next++;
            }
            skipped = next;
        }
        boolean marked = c.is(skipped, "that")
                || c.is(skipped, ":")
                || c.is(skipped, ",")
                || (c.has(skipped) && c.at(skipped).opensQuote());
        return marked ? skipped : k;
    }

    private static boolean isDay(Clause c, int i) {
        return CalendarName.is(c.at(i).lower());
    }
}
