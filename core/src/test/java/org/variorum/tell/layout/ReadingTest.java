package org.variorum.tell.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Amount;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Range;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;

class ReadingTest {
    private static final String TEXT = "Two sides met, and the ferry sank with 40 aboard.";
    private final AnnotatedReport a = report("a");
    private final AnnotatedReport b = report("b");

    private static AnnotatedReport report(String id) {
        Span all = new Span(0, TEXT.length());
        return new AnnotatedReport(
                Report.of(id, TEXT),
                List.of(new Sentence(all, 0, Vector.of(new float[] {1}))),
                List.of(),
                List.of(),
                List.of(),
                List.of(figure("40")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Citation cite(AnnotatedReport report, String focus) {
        int at = TEXT.indexOf(focus);
        return new Citation(report, new Span(0, TEXT.length()), new Span(at, at + focus.length()));
    }

    private static Claim claim(String id, @Nullable Figure value, Citation... at) {
        List<Evidence> evidence = List.of(at).stream()
                .map(x -> new Evidence(x, Evidence.Stance.ASSERTS))
                .toList();
        Claim.Kind kind = value == null ? Claim.Kind.EVENT : Claim.Kind.FIGURE;
        return new Claim(
                id,
                kind,
                at[0].focusText(),
                null,
                List.of(),
                value,
                evidence,
                at.length,
                new Range(1, 1),
                List.of(),
                List.of(),
                List.of(),
                1);
    }

    private static Figure figure(String number) {
        BigDecimal value = new BigDecimal(number);
        return new Figure(new Span(0, 1), new Amount(value, value, Amount.Bound.EXACT, null), "x");
    }

    private Reading reading(List<Claim> claims, List<Quote> quotes, List<Ledger.StatedOffer> offers) {
        return reading(List.of(a, b), claims, quotes, offers);
    }

    private static Reading reading(
            List<AnnotatedReport> reports, List<Claim> claims, List<Quote> quotes, List<Ledger.StatedOffer> offers) {
        List<String> single =
                claims.stream().filter(c -> c.reports() == 1).map(Claim::id).toList();
        return new Reading(new Ledger(
                "s",
                "t",
                reports,
                new Origins(new Range(1, 2), List.of()),
                claims,
                quotes,
                List.of(),
                offers,
                List.of(),
                List.of(),
                single));
    }

    @Test
    void claimsThatRestOnTheSameSentencesAreOneEntry() {
        List<Assertion> agreed = reading(
                        List.of(
                                claim("c1", null, cite(a, "the ferry sank"), cite(b, "the ferry sank")),
                                claim("c2", figure("40"), cite(a, "40"), cite(b, "40"))),
                        List.of(),
                        List.of())
                .agreed();
        assertEquals(1, agreed.size());
        assertEquals(
                List.of("the ferry sank", "40"),
                agreed.getFirst().focus().stream().map(f -> f.in(TEXT)).toList());
    }

    @Test
    void aSmallCountThatIsOnlyAWordOfItsSentenceHasNoLineOfItsOwn() {
        Claim two = claim("c", figure("2"), cite(a, "Two"), cite(b, "Two"));
        assertEquals(List.of(), reading(List.of(two), List.of(), List.of()).agreed());
    }

    @Test
    void whatAnotherReportQuotesTooIsNotCalledSeenInOneOnly() {
        Claim alone = claim("c", null, cite(a, "the ferry sank"));
        AnnotatedReport other = Told.report("b", List.of(), "Somebody called out: “the ferry sank”.");
        Citation there = new Citation(a, new Span(19, 33), null);
        Citation here = Told.words(other, "the ferry sank");
        Quote shared = new Quote(
                "q", "u", null, List.of(new Quote.Variant(there, null), new Quote.Variant(here, null)), List.of());
        List<AnnotatedReport> both = List.of(a, other);
        assertEquals(
                1, reading(both, List.of(alone), List.of(), List.of()).onlyOne().size());
        assertEquals(
                List.of(),
                reading(both, List.of(alone), List.of(shared), List.of()).onlyOne());
    }

    @Test
    void anOfferInTheSameWordsIsOneOfferOfBothReports() {
        List<Ledger.StatedOffer> offers = List.of(
                new Ledger.StatedOffer(null, null, List.of(), List.of(cite(a, "the ferry"))),
                new Ledger.StatedOffer(null, null, List.of(), List.of(cite(b, "the ferry"))));
        List<Ledger.StatedOffer> shown = reading(List.of(), List.of(), offers).offers();
        assertEquals(1, shown.size());
        assertEquals(2, shown.getFirst().promise().size());
    }
}
