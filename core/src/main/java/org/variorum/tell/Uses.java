package org.variorum.tell;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.layout.words.Phrases;

/** Every place that a ledger cites, once, with all that it is evidence for. */
final class Uses {
    /** By the very report, since two of a story may have one id. */
    private final IdentityHashMap<Report, Map<Span, Cited>> byReport = new IdentityHashMap<>();

    /** A cited place with what rests on it. */
    record Cited(Citation at, List<Use> uses) {}

    /**
     * One thing that rests on a place.
     *
     * @param kind what sort of entry: {@code claim}, {@code figure}, {@code quote}, {@code difference}, {@code offer},
     *     {@code position}, {@code date} or {@code origin}
     * @param id the entry's name; null where it has none
     * @param what a sentence for a reader
     */
    record Use(String kind, @Nullable String id, String what) {}

    private Uses() {}

    /** In the order of reports and, in each, of its text. */
    static List<Cited> of(Ledger ledger) {
        Uses uses = new Uses();
        ledger.claims().forEach(uses::claim);
        ledger.quotes().forEach(uses::quote);
        ledger.differences().forEach(uses::difference);
        ledger.offers().forEach(uses::offer);
        ledger.positions().forEach(uses::position);
        ledger.timeline()
                .forEach(dated -> dated.evidence()
                        .forEach(at ->
                                uses.add(at, new Use("date", null, "Dates to " + dated.date() + ": " + dated.text()))));
        ledger.origins().groups().forEach(group -> group.because().forEach(uses::because));
        List<Cited> out = new ArrayList<>();
        ledger.reports()
                .forEach(annotated -> out.addAll(
                        uses.byReport.getOrDefault(annotated.report(), Map.of()).values()));
        return out;
    }

    private void add(Citation at, Use use) {
        List<Use> all = byReport.computeIfAbsent(at.report().report(), k -> new TreeMap<>())
                .computeIfAbsent(at.words(), k -> new Cited(at, new ArrayList<>()))
                .uses();
        if (!all.contains(use)) {
            all.add(use);
        }
    }

    private void claim(Claim claim) {
        boolean figure = claim.kind() == Claim.Kind.FIGURE;
        for (Evidence evidence : claim.evidence()) {
            String what = Phrases.capital(word(evidence.stance())) + " the " + word(claim.kind()) + by(claim.by())
                    + ": " + claim.text();
            add(evidence.at(), new Use(figure ? "figure" : "claim", claim(claim.id()), what));
        }
        claim.because().forEach(this::because);
    }

    private void quote(Quote quote) {
        quote.variants()
                .forEach(v -> add(
                        v.at(),
                        new Use("quote", Iris.made("quote", quote.id()), "Quotes words" + by(quote.speaker()) + ".")));
    }

    private void difference(Difference d) {
        String what = Phrases.kind(d.kind()) + ", " + word(d.verdict()) + ": " + d.why();
        d.sides().forEach(side -> add(side.at(), new Use("difference", Iris.made("difference", d.id()), what)));
    }

    private void offer(Ledger.StatedOffer offer) {
        String to = offer.to() == null ? "" : " to " + offer.to();
        offer.conditions()
                .forEach(at -> add(at, new Use("offer", null, "A condition of an offer" + by(offer.by()) + to + ".")));
        offer.promise().forEach(at -> add(at, new Use("offer", null, "What is offered" + by(offer.by()) + to + ".")));
    }

    private void position(Ledger.Stand stand) {
        String what = stand.party().name() + " " + stand.verb() + (stand.on() == null ? "" : ": " + stand.on());
        stand.evidence().forEach(at -> add(at, new Use("position", null, what)));
    }

    private void because(Origins.Because because) {
        because.evidence().forEach(at -> add(at, new Use("origin", null, Phrases.because(because))));
    }

    /** The name of a claim with this id. */
    static String claim(String id) {
        return Iris.made("claim", id);
    }

    private static String by(@Nullable Speaker speaker) {
        return speaker == null ? "" : " by " + speaker.name();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
