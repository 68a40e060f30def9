package org.variorum.tell;

import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Range;

/** Briefs that hold no more than a test is about. */
final class Briefs {
    private Briefs() {}

    static Brief of(Ledger... ledgers) {
        return new Brief(new Brief.Made("0", List.of()), List.of(), List.of(), List.of(ledgers));
    }

    /** A story of one report. */
    static Ledger story(String title, AnnotatedReport report, List<Quote> quotes, List<Ledger.Dated> timeline) {
        return new Ledger(
                "s",
                title,
                List.of(report),
                new Origins(new Range(1, 1), List.of()),
                List.of(),
                quotes,
                List.of(),
                List.of(),
                List.of(),
                timeline,
                List.of());
    }
}
