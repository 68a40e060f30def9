package org.variorum.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.claim.Drafted;
import org.variorum.collate.claim.Echoes;
import org.variorum.collate.claim.FigureClaims;
import org.variorum.collate.claim.Heading;
import org.variorum.collate.claim.OnlyOne;
import org.variorum.collate.claim.Stands;
import org.variorum.collate.claim.StatedClaims;
import org.variorum.collate.difference.Clocks;
import org.variorum.collate.difference.NearWords;
import org.variorum.collate.difference.PassageDifferences;
import org.variorum.collate.difference.Ranks;
import org.variorum.collate.difference.Rifts;
import org.variorum.collate.difference.Sifting;
import org.variorum.collate.difference.Stages;
import org.variorum.collate.figure.Amounts;
import org.variorum.collate.figure.FigureTies;
import org.variorum.collate.origin.OriginFinder;
import org.variorum.collate.pair.Links;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.passage.Speakers;
import org.variorum.collate.passage.Start;
import org.variorum.collate.quote.Quotes;
import org.variorum.collate.timeline.TimelineMaker;
import org.variorum.group.Story;

/** Lays the reports of a story side by side. A pure function: the same story gives the same ledger. */
public final class Collator {
    private Collator() {}

    /** The ledger of a story. */
    public static Ledger collate(Story story) {
        List<AnnotatedReport> reports = story.reports();
        Cast cast = Cast.of(reports);
        OriginFinder origins = new OriginFinder(reports);
        List<Passage> passages = Passage.of(reports, cast);
        Links links = Links.of(passages);
        Map<Start, Passage> byStart = Start.index(passages);
        NamedDays days = new NamedDays();
        Amounts amounts = new Amounts();
        PerPassage<Stages> stages = new PerPassage<>(Stages::of);
        PerPassage<Ranks> ranks = new PerPassage<>(Ranks::of);
        PassageDifferences between = new PassageDifferences(new Speakers(), days, amounts, stages, ranks);
        StatedClaims stated = StatedClaims.of(reports, cast, origins, passages, byStart, links, between);
        FigureClaims figures = FigureClaims.of(reports, cast, origins, new FigureTies(byStart, links));
        Quotes quotes = Quotes.of(reports, cast, stated::at);
        // A figure that was understood says more than two words that differ.
        List<Difference> found = new ArrayList<>(figures.differences());
        found.addAll(stated.differences());
        found.addAll(quotes.differences());
        found.addAll(between.butForOne(passages, links));
        found.addAll(Clocks.of(passages, days, new NearWords(passages)));
        List<Difference> differences = new ArrayList<>(Sifting.of(found));
        differences.sort(Comparator.comparing(Difference::verdict)
                .reversed()
                .thenComparing(Difference::kind)
                .thenComparingInt(d -> -d.sides().size()));
        List<Drafted> drafted = new ArrayList<>(stated.drafted());
        drafted.addAll(figures.drafted());
        List<Claim> claims = finished(drafted, differences, new Rifts(byStart, days, amounts, stages, ranks));
        return new Ledger(
                story.id(),
                Heading.of(reports),
                reports,
                origins.story(),
                claims,
                quotes.quotes(),
                differences,
                Stands.offers(reports, cast),
                Stands.positions(reports, cast),
                TimelineMaker.of(reports, claims),
                reports.size() < 2 ? List.of() : OnlyOne.of(claims, differences, new Echoes(reports, passages, links)));
    }

    /** The claims with the differences they take part in and what parts their places; those of most reports and of most origins first. */
    private static List<Claim> finished(List<Drafted> drafted, List<Difference> differences, Rifts rifts) {
        Map<String, List<String>> byClaim = new HashMap<>();
        for (Difference d : differences) {
            for (String claim : d.claims()) {
                byClaim.computeIfAbsent(claim, k -> new ArrayList<>()).add(d.id());
            }
        }
        List<Drafted> sorted = new ArrayList<>(drafted);
        sorted.sort(Comparator.comparingInt((Drafted d) -> -d.reports().size())
                .thenComparingInt(d -> -d.claim().origins().max()));
        List<Claim> out = new ArrayList<>();
        for (Drafted d : sorted) {
            Claim c = d.claim();
            out.add(new Claim(
                    c.id(),
                    c.kind(),
                    c.text(),
                    c.by(),
                    c.chain(),
                    c.value(),
                    c.evidence(),
                    c.reports(),
                    c.origins(),
                    c.because(),
                    byClaim.getOrDefault(c.id(), List.of()),
                    rifts.of(c),
                    c.score()));
        }
        return out;
    }
}
