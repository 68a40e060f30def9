package org.variorum.annotate.sentence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.lexicon.CalendarName;
import org.variorum.report.Span;

/**
 * A run of tokens that names somebody, found next to a verb by the tags of its words.
 *
 * @param from first token
 * @param to last token
 */
public record NounPhrase(int from, int to) {
    private static final Set<String> JOINS = Set.of("of", "for", "to", "at", "in", "from", "on", "with", "within");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that");
    private static final int LONGEST = 24;

    /** Where its words stand in the report's text; {@code c} is its sentence. */
    public Span span(Clause c) {
        return c.span(from, to);
    }

    /** The phrase that ends at token {@code end} or, past an apposition or relative clause, before it. */
    public static @Nullable NounPhrase leftOf(Clause c, int end) {
        if (end < 0) {
            return null;
        }
        if (c.is(end, ",") || c.is(end, "--") || c.is(end, ")")) {
            return acrossInsertion(c, end);
        }
        if (c.tagged(end, "PRON") || RELATIVES.contains(c.at(end).lower())) {
            return pronoun(c, end);
        }
        if (!c.at(end).nominal() && !c.tagged(end, "NUM", "ADJ") || c.at(end).quoted()) {
            return null;
        }
        int i = end;
        while (i > 0 && end - i < LONGEST && joins(c, i)) {
            i--;
        }
        while (i < end && c.tagged(i, "ADP", "CCONJ", "PART", "PUNCT", "ADV", "SYM")) {
            i++;
        }
        return hasHead(c, i, end) ? new NounPhrase(i, end) : null;
    }

    private static @Nullable NounPhrase pronoun(Clause c, int end) {
        if (c.at(end).quoted()) {
            return null;
        }
        boolean relative = RELATIVES.contains(c.at(end).lower());
        if (!relative) {
            int from = c.tagged(end - 1, "DET", "PRON") && !c.is(end - 1, ",") && c.is(end, "one") ? end - 1 : end;
            return new NounPhrase(from, end);
        }
        int before = c.is(end - 1, ",") ? end - 2 : end - 1;
        NounPhrase antecedent = c.is(end, "who") && before >= 0 ? leftOf(c, before) : null;
        return antecedent == null ? null : antecedent;
    }

    /** True if the token left of {@code i} belongs to the same phrase. */
    private static boolean joins(Clause c, int i) {
        Token left = c.at(i - 1);
        Token here = c.at(i);
        if (left.quoted() || here.is("``") || CalendarName.is(left.lower())) {
            return false;
        }
        if (here.tagged("DET") && !here.is("both") && !here.is("all")) {
            return left.tagged("ADP")
                            && JOINS.contains(left.lower())
                            && i >= 2
                            && c.at(i - 2).nominal()
                    || left.is("all")
                    || left.is("both");
        }
        if (left.tagged("ADP")) {
            return JOINS.contains(left.lower()) && i >= 2 && (c.at(i - 2).nominal() || c.tagged(i - 2, "NUM"));
        }
        if (left.tagged("CCONJ")) {
            return i >= 2
                    && (left.is("and") || left.is("&") || left.is("or"))
                    && c.at(i - 2).nominal()
                    && !c.tagged(i - 2, "PRON")
                    && !endsObject(c, i - 2);
        }
        if (left.tagged("PRON")) {
            return Set.of("his", "her", "their", "its", "our", "my").contains(left.lower());
        }
        return left.tagged("NOUN", "PROPN", "ADJ", "DET", "NUM", "SYM")
                || left.is("'s")
                || left.is("'")
                || left.is("-")
                || left.is("$");
    }

    /** "came to the summit and Kovac said": the noun at {@code i} belongs to the verb before it, not to the name. */
    private static boolean endsObject(Clause c, int i) {
        int k = i;
        while (k >= 0 && c.tagged(k, "NOUN", "PROPN", "ADJ", "DET", "NUM")) {
            k--;
        }
        return c.tagged(k, "ADP", "VERB") && !c.is(k, "of") && !c.is(k, "for");
    }

    /** "The ministry, which hosts the talks, said": the phrase before the first of the two commas, with what follows. */
    private static @Nullable NounPhrase acrossInsertion(Clause c, int close) {
        String mark = c.is(close, ")") ? "(" : c.at(close).lower();
        for (int open = close - 2; open > 0 && close - open < LONGEST; open--) {
            if (!c.is(open, mark) || c.at(open).quoted()) {
                continue;
            }
            boolean head = c.at(open - 1).nominal() || c.tagged(open - 1, "NUM");
            boolean inserted = RELATIVES.contains(c.at(open + 1).lower())
                    || mark.equals("(")
                    || c.tagged(open + 1, "DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON", "VERB", "ADP", "ADV");
            if (head && inserted) {
                NounPhrase np = leftOf(c, open - 1);
                return np == null ? null : new NounPhrase(np.from(), close - 1);
            }
        }
        return null;
    }

    /** The phrase that begins at token {@code start}, with an apposition behind a comma. */
    public static @Nullable NounPhrase rightOf(Clause c, int start) {
        if (!c.has(start) || c.at(start).quoted()) {
            return null;
        }
        if (c.tagged(start, "PRON") && !c.at(start).penn("PRP$")) {
            return new NounPhrase(start, start);
        }
        int i = start;
        while (c.has(i) && i - start < LONGEST && continues(c, i, start)) {
            i++;
        }
        int end = i - 1;
        while (end >= start && c.tagged(end, "ADP", "CCONJ", "PART", "PUNCT", "ADV", "DET") && !c.is(end, "'s")) {
            end--;
        }
        if (end < start || !hasHead(c, start, end)) {
            return null;
        }
        if (c.is(end + 1, ",")
                && c.tagged(end + 2, "DET", "NOUN", "ADJ")
                && !c.at(end + 2).quoted()) {
            int k = end + 2;
            while (c.has(k)
                    && !c.is(k, ",")
                    && !c.tagged(k, "VERB", "AUX", "SCONJ")
                    && !c.at(k).quoted()
                    && k <= c.lastWord()) {
                k++;
            }
            if (!c.tagged(k, "VERB", "AUX")) {
                end = k - 1;
            }
        }
        return new NounPhrase(start, end);
    }

    private static boolean continues(Clause c, int i, int start) {
        Token t = c.at(i);
        if (t.quoted() || CalendarName.is(t.lower()) || i > c.lastWord()) {
            return false;
        }
        if (t.tagged("ADP")) {
            return i > start && Set.of("of", "for", "to").contains(t.lower());
        }
        if (t.tagged("DET") && i > start) {
            return c.tagged(i - 1, "ADP", "CCONJ") || c.is(i - 1, "all") || c.is(i - 1, "both");
        }
        return t.tagged("DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM")
                || t.is("'s")
                || t.is("'")
                || t.is("-")
                || (t.tagged("CCONJ") && i > start && c.tagged(i + 1, "DET", "NOUN", "PROPN", "ADJ"))
                || (t.tagged("PRON") && Set.of("his", "her", "their", "its").contains(t.lower()));
    }

    private static boolean hasHead(Clause c, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (c.at(i).nominal()
                    || c.tagged(i, "NUM")
                    || (c.tagged(i, "ADJ") && c.at(i).capital())) {
                return true;
            }
        }
        return false;
    }
}
