package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;

/** Everything a ledger cites. */
public final class Cited {
    private Cited() {}

    /** All citations, in the ledger's order and as often as they occur. */
    public static List<Citation> by(Ledger ledger) {
        List<Citation> all = new ArrayList<>();
        ledger.origins().groups().forEach(g -> g.because().forEach(b -> all.addAll(b.evidence())));
        ledger.claims().forEach(claim -> {
            all.addAll(claim.citations());
            claim.because().forEach(b -> all.addAll(b.evidence()));
        });
        ledger.quotes().forEach(quote -> quote.variants().forEach(v -> all.add(v.at())));
        ledger.differences().forEach(d -> d.sides().forEach(side -> all.add(side.at())));
        ledger.offers().forEach(offer -> {
            all.addAll(offer.conditions());
            all.addAll(offer.promise());
        });
        ledger.positions().forEach(stand -> all.addAll(stand.evidence()));
        ledger.timeline().forEach(dated -> all.addAll(dated.evidence()));
        return all;
    }
}
