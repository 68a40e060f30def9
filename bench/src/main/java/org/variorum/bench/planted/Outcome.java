package org.variorum.bench.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.report.Span;

/**
 * What a ledger says of one planted change.
 *
 * @param found a difference of the right kind has the changed sentence as a side, or the planted speaker
 * @param reason and gives a right reason
 * @param falseOnes differences shown that are not the planted one and were not shown before the change
 * @param alignedClaims claims that at least two reports make
 */
record Outcome(boolean found, boolean reason, int falseOnes, int alignedClaims) {

    /**
     * @param changed id of the report with the change
     * @param before what the ledger showed without it, as {@link #shown} tells it
     */
    static Outcome of(Edit edit, String changed, Ledger after, Set<String> before) {
        boolean found = false;
        boolean reason = false;
        int falseOnes = 0;
        for (Difference d : after.differences()) {
            if (d.verdict() == Difference.Verdict.COMPATIBLE) {
                continue;
            }
            boolean seen = before.contains(key(d, changed, edit));
            boolean planted = edit.plant().isKind(d)
                    && (touches(d, changed, edit.changedSentence()) || !seen && names(d, changed, edit));
            found |= planted;
            reason |= planted && edit.plant().isReason(d);
            falseOnes += planted || seen ? 0 : 1;
        }
        int aligned = (int) after.claims().stream().filter(c -> c.reports() > 1).count();
        return new Outcome(found, reason, falseOnes, aligned);
    }

    private static boolean touches(Difference d, String report, Span sentence) {
        return d.sides().stream()
                .map(Difference.Side::at)
                .anyMatch(at -> at.reportId().equals(report) && at.span().overlaps(sentence));
    }

    /** Who is made to speak behind one sentence of a quotation is made to speak all of it, and is told of but once. */
    private static boolean names(Difference d, String report, Edit edit) {
        return edit.plant() == Plant.SPEAKER
                && d.sides().stream()
                        .anyMatch(s ->
                                s.at().reportId().equals(report) && s.value().contains(edit.replacement()));
    }

    /** The differences that a ledger shows, by kind and sentences. */
    static Set<String> shown(Ledger ledger) {
        Set<String> out = new HashSet<>();
        for (Difference d : ledger.differences()) {
            if (d.verdict() != Difference.Verdict.COMPATIBLE) {
                out.add(key(d, "", null));
            }
        }
        return out;
    }

    /** Where a changed report takes the place of another, its sentences are told by where they stood before. */
    private static String key(Difference d, String changed, @Nullable Edit edit) {
        List<String> sides = d.sides().stream()
                .map(Difference.Side::at)
                .map(at -> place(at, changed, edit))
                .sorted()
                .toList();
        return d.kind() + " " + sides;
    }

    private static String place(Citation at, String changed, @Nullable Edit edit) {
        int start = at.span().start();
        if (edit == null || !at.reportId().equals(changed)) {
            return at.reportId() + "@" + start;
        }
        return edit.report() + "@" + (start > edit.at().start() ? start - edit.shift() : start);
    }
}
