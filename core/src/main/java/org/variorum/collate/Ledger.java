package org.variorum.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;

/**
 * What the reports of one story claim, how independently, where they differ and why. Immutable.
 *
 * @param id the story's id
 * @param title the headline of one of the reports
 * @param claims what most reports have first
 * @param quotes utterances that at least two reports quote, and all others after them
 * @param differences what an editor should look at first
 * @param timeline in order of date
 * @param onlyOne ids of claims that were not seen in the other reports, the most notable first
 */
public record Ledger(
        String id,
        String title,
        List<AnnotatedReport> reports,
        Origins origins,
        List<Claim> claims,
        List<Quote> quotes,
        List<Difference> differences,
        List<StatedOffer> offers,
        List<Stand> positions,
        List<Dated> timeline,
        List<String> onlyOne) {

    public Ledger {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
        differences = List.copyOf(differences);
        offers = List.copyOf(offers);
        positions = List.copyOf(positions);
        timeline = List.copyOf(timeline);
        onlyOne = List.copyOf(onlyOne);
    }

    /** An offer as the reports word it: conditions that must be met, and what is promised for them. */
    public record StatedOffer(
            @Nullable Speaker by, @Nullable String to, List<Citation> conditions, List<Citation> promise) {
        public StatedOffer {
            conditions = List.copyOf(conditions);
            promise = List.copyOf(promise);
        }
    }

    /**
     * Where a party stands on an issue, with every place that says so.
     *
     * @param verb a report's own word for taking the stance, in the third person: "condemns"
     */
    public record Stand(
            Speaker party,
            Position.Stance stance,
            String verb,
            @Nullable String on,
            List<Citation> evidence) {
        public Stand {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Something dated.
     *
     * @param date ISO 8601, as exact as the reports are: {@code 2022}, {@code 2022-11} or {@code 2022-11-05}
     */
    public record Dated(String date, String text, List<Citation> evidence) {
        public Dated {
            evidence = List.copyOf(evidence);
        }
    }
}
