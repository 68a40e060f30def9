package org.variorum.annotate.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.annotate.attribution.Nested;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.attribution.SpokenOf;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.annotate.stance.Stances;

/**
 * All that a report is read to tell of what somebody says or holds, each list in the order of the text.
 *
 * @param sayings what the network reads, and what rules add to it
 * @param stances by rules alone: mere stances, which the network was not taught
 */
public record Readings(List<Reading> sayings, List<Reading> stances) {

    /** Puts together what the network and what rules read; the network comes first where both read one cue. */
    public static Readings of(
            List<Reading> learned,
            List<Reading> ruled,
            String text,
            List<Clause> clauses,
            List<Quotation> quotations,
            SpokenOf spokenOf,
            Cited cited) {
        List<Reading> byRule = ruled.stream()
                .filter(r -> learned.stream().noneMatch(l -> l.anchor().overlaps(r.anchor())))
                .toList();
        List<Reading> added = new ArrayList<>(byRule.stream()
                .filter(r -> Nested.in(learned, r) || quotesMore(learned, r, quotations))
                .filter(r -> Nested.ends(learned, r))
                .toList());
        added.addAll(Relayed.in(text, learned));
        added.addAll(spokenOf.in(learned, clauses, quotations));
        List<Reading> told = inOrder(learned, added);
        List<Reading> sayings = inOrder(told, cited.in(clauses, told));
        List<Reading> stances = byRule.stream()
                .filter(r -> !sayings.contains(r) && Stances.of(r) != null)
                .toList();
        return new Readings(sayings, stances);
    }

    /** Sayings and stances, in the order of the text. */
    public List<Reading> all() {
        return inOrder(sayings, stances);
    }

    /** True if it gives a source to a quotation that nobody is seen to say. */
    private static boolean quotesMore(List<Reading> learned, Reading r, List<Quotation> quotations) {
        return quotations.stream()
                .anyMatch(q -> r.covers(q.inner()) && learned.stream().noneMatch(l -> l.covers(q.inner())));
    }

    private static List<Reading> inOrder(List<Reading> some, List<Reading> others) {
        List<Reading> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(Reading::anchor));
        return all;
    }
}
