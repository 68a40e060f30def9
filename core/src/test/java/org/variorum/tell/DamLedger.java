package org.variorum.tell;

import static org.variorum.tell.MarkedText.cite;
import static org.variorum.tell.MarkedText.exactly;
import static org.variorum.tell.MarkedText.sentence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Position.Stance;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Difference.Side;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Quote.Variant;
import org.variorum.collate.Range;
import org.variorum.read.Unread;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** The ledger a careful editor would write of {@link DamReports}. */
final class DamLedger {
    private final AnnotatedReport a = DamReports.ledger();
    private final AnnotatedReport b = DamReports.kestrel();
    private final AnnotatedReport c = DamReports.post();
    private final AnnotatedReport d = DamReports.unnamed();
    private final AnnotatedReport e = DamReports.examiner();
    private final Speaker maren = new Speaker("Ilva Maren", "ilva-maren", 0.93);
    private final Speaker hask = new Speaker("Tobin Hask", "tobin-hask", 0.9);
    private final Speaker lorne = new Speaker("Edda Lorne", "edda-lorne", 0.97);
    private final Speaker commission = new Speaker("River Commission", "river-commission", 0.8);

    static Brief brief() {
        Report foreign = Report.builder("gazeta-9", "Zapora pękła.")
                .path("reports/gazeta.txt")
                .language("pl")
                .build();
        return new Brief(
                new Brief.Made("0.1.0", List.of(new Brief.ModelFile("bge-small-en-v1.5-q", "ab".repeat(32)))),
                List.of(new Unread("reports/photo.bin", "not text"), new Unread("reports/empty.txt", "empty")),
                List.of(foreign),
                List.of(new DamLedger().ledger()));
    }

    Ledger ledger() {
        return new Ledger(
                "verrin",
                "Dam at Verrin gives way, thousands flee down the valley",
                List.of(a, b, c, d, e),
                origins(),
                claims(),
                quotes(),
                differences(),
                offers(),
                positions(),
                timeline(),
                List.of("c-bell", "c-inspection", "c-inquiry"));
    }

    private Origins origins() {
        String prose = "A section of the Verrin dam gave way";
        return new Origins(
                new Range(3, 4),
                List.of(
                        new Origins.Group(
                                List.of("ledger-1", "https://kestrel.example/verrin"),
                                List.of(new Origins.Because(
                                        Origins.Kind.SHARED_TEXT,
                                        Origins.Strength.STRONG,
                                        List.of(
                                                sentence(a, prose),
                                                sentence(b, prose),
                                                sentence(a, "Three of the dam"),
                                                sentence(b, "Three of the dam"))))),
                        new Origins.Group(
                                List.of("000_4fd2", "ledger-1"),
                                List.of(new Origins.Because(
                                        Origins.Kind.SHARED_TEXT,
                                        Origins.Strength.WEAK,
                                        List.of(sentence(d, prose), sentence(a, prose)))))));
    }

    private List<Claim> claims() {
        return List.of(
                claim(
                        "c-break",
                        Claim.Kind.EVENT,
                        null,
                        2,
                        3,
                        sentence(a, "A section"),
                        sentence(b, "A section"),
                        sentence(c, "Fifteen people"),
                        sentence(d, "A section")),
                claim(
                        "c-blackmail",
                        Claim.Kind.STATEMENT,
                        hask,
                        3,
                        3,
                        sentence(a, "Maravia’s president"),
                        sentence(b, "President Tobin"),
                        sentence(c, "“This is blackmail"),
                        sentence(e, "He called Maren")),
                claim(
                        "c-built",
                        Claim.Kind.EVENT,
                        null,
                        2,
                        2,
                        sentence(a, "The dam was finished"),
                        sentence(e, "The dam at Verrin, finished")),
                figure(
                        "c-dead-12",
                        "12",
                        "12",
                        Amount.Bound.AT_LEAST,
                        "people",
                        cite(a, "At least 12 people"),
                        cite(b, "At least 12 people"),
                        cite(d, "At least 12 people")),
                figure("c-dead-15", "15", "15", Amount.Bound.EXACT, "people", cite(c, "Fifteen people have")),
                figure(
                        "c-gates-3",
                        "3",
                        "3",
                        Amount.Bound.EXACT,
                        "gates",
                        cite(a, "Three of the dam’s seven gates"),
                        cite(b, "Three of the dam’s seven gates")),
                figure("c-gates-2", "2", "2", Amount.Bound.EXACT, "gates", cite(c, "Two gates")),
                figure(
                        "c-left",
                        "9000",
                        "9000",
                        Amount.Bound.MORE_THAN,
                        "people",
                        cite(a, "More than 9,000 people"),
                        cite(b, "More than 9,000 people")),
                figure("c-bell-km", "9", "9", Amount.Bound.EXACT, "kilometres", cite(e, "nine kilometres")),
                claim("c-inspection", Claim.Kind.STATEMENT, lorne, 1, 1, sentence(a, "“We warned them")),
                claim("c-inquiry", Claim.Kind.POSITION, hask, 1, 1, sentence(c, "He demanded an inquiry")),
                claim("c-records", Claim.Kind.STATEMENT, commission, 1, 1, sentence(d, "The River Commission said")),
                claim("c-bell", Claim.Kind.EVENT, null, 1, 1, sentence(e, "A single bell")));
    }

    private static Claim claim(String id, Claim.Kind kind, @Nullable Speaker by, int min, int max, Citation... at) {
        List<ChainLink> chain = by == null
                ? List.of()
                : List.of(
                        new ChainLink(ChainLink.Role.SPEAKER, by.name()),
                        new ChainLink(ChainLink.Role.CHANNEL, "state radio"));
        return build(id, kind, by, chain, null, new Range(min, max), at);
    }

    private static Claim figure(String id, String low, String high, Amount.Bound bound, String of, Citation... at) {
        Amount amount = new Amount(new BigDecimal(low), new BigDecimal(high), bound, null);
        Span span = at[0].focus() == null ? at[0].span() : at[0].focus();
        return build(id, Claim.Kind.FIGURE, null, List.of(), new Figure(span, amount, of), new Range(1, at.length), at);
    }

    private static Claim build(
            String id,
            Claim.Kind kind,
            @Nullable Speaker by,
            List<ChainLink> chain,
            @Nullable Figure value,
            Range origins,
            Citation... at) {
        List<Evidence> evidence = List.of(at).stream()
                .map(x -> new Evidence(x, Evidence.Stance.REPORTS))
                .toList();
        return new Claim(
                id,
                kind,
                at[0].text(),
                by,
                chain,
                value,
                evidence,
                at.length,
                origins,
                List.of(),
                List.of(),
                List.of(),
                0.876);
    }

    private List<Quote> quotes() {
        return List.of(
                quote(
                        "q-open",
                        "u-speech",
                        maren,
                        new Variant(
                                exactly(
                                        a,
                                        "Oskelia will open its reservoirs and pay for the dead, if Maravia gives up its claim to the upper river,"),
                                "speech to parliament"),
                        new Variant(
                                exactly(
                                        b,
                                        "Oskelia will open its reservoirs and pay for the dead, if Maravia gives up its claim to the upper river,"),
                                null),
                        new Variant(
                                exactly(
                                        c,
                                        "Oskelia is going to open its lakes and pay for the dead, provided that Maravia drops its claim to the upper river,"),
                                null),
                        new Variant(exactly(d, "pay for the dead"), null)),
                quote(
                        "q-passport",
                        "u-speech",
                        maren,
                        new Variant(exactly(a, "Water does not ask for a passport."), null),
                        new Variant(exactly(b, "Water does not ask for a passport."), null),
                        new Variant(exactly(c, "Water needs no passport."), null)),
                quote(
                        "q-blackmail",
                        "u-radio",
                        hask,
                        new Variant(exactly(a, "blackmail with a flood behind it."), null),
                        new Variant(exactly(b, "blackmail with a flood behind it."), "state radio"),
                        new Variant(
                                exactly(c, "This is blackmail with a flood behind it, and Maravia will not pay it,"),
                                "state radio"),
                        new Variant(exactly(e, "blackmail with a flood behind it."), null)),
                quote(
                        "q-sell",
                        "u-sell",
                        hask,
                        new Variant(exactly(e, "Maravia will not sell a river to buy its dead,"), null)),
                quote(
                        "q-warned",
                        "u-warned",
                        lorne,
                        new Variant(
                                exactly(
                                        a,
                                        "We warned them in January, we warned them in February, and nobody wanted to hear it,"),
                                null)),
                quote(
                        "q-nobody",
                        "u-nobody",
                        maren,
                        new Variant(exactly(e, "Nobody asked us for anything,"), "post on Parley")),
                quote("q-peace", "u-peace", null, new Variant(exactly(d, "river peace"), null)));
    }

    private static Quote quote(String id, String utterance, @Nullable Speaker speaker, Variant... variants) {
        return new Quote(id, utterance, speaker, List.of(variants), List.of());
    }

    private List<Difference> differences() {
        return List.of(
                new Difference(
                        "d-gates",
                        Difference.Kind.FIGURE,
                        Difference.Verdict.CONFLICT,
                        Difference.Reason.UNKNOWN,
                        "The reports count the gates that were left open differently, and nothing in them explains it.",
                        List.of(
                                side(a, "Three of the dam’s seven gates"),
                                side(b, "Three of the dam’s seven gates"),
                                side(c, "Two gates")),
                        List.of("c-gates-3", "c-gates-2")),
                new Difference(
                        "d-asked",
                        Difference.Kind.POLARITY,
                        Difference.Verdict.CONFLICT,
                        Difference.Reason.PARTY,
                        "The River Commission says it asked for the gate records; the premier says nobody asked.",
                        List.of(
                                side(d, "had asked both governments for their gate records"),
                                side(e, "denied that Oskelia had been asked")),
                        List.of("c-records")),
                new Difference(
                        "d-damage",
                        Difference.Kind.FIGURE,
                        Difference.Verdict.EXPLAINED,
                        Difference.Reason.UNIT,
                        "One report gives the damage in crowns, the other in dollars.",
                        List.of(side(a, "46 million crowns"), side(c, "$50 million")),
                        List.of()),
                new Difference(
                        "d-day",
                        Difference.Kind.TIME,
                        Difference.Verdict.EXPLAINED,
                        Difference.Reason.ROUNDING,
                        "One report dates the break to Monday night, the others to the hours before dawn on Tuesday.",
                        List.of(
                                side(a, "before dawn on Tuesday"),
                                side(b, "before dawn on Tuesday"),
                                side(c, "early on Tuesday"),
                                side(d, "before dawn on Tuesday"),
                                side(e, "on Monday night")),
                        List.of()),
                new Difference(
                        "d-moved",
                        Difference.Kind.FIGURE,
                        Difference.Verdict.EXPLAINED,
                        Difference.Reason.SCOPE,
                        "One counts people, the other households.",
                        List.of(
                                side(a, "More than 9,000 people"),
                                side(b, "More than 9,000 people"),
                                side(c, "About 4,000 households")),
                        List.of("c-left")),
                new Difference(
                        "d-dead",
                        Difference.Kind.FIGURE,
                        Difference.Verdict.COMPATIBLE,
                        Difference.Reason.BOUND,
                        "At least 12 and 15 can both be right.",
                        List.of(
                                side(a, "At least 12"),
                                side(b, "At least 12"),
                                side(c, "Fifteen"),
                                side(d, "At least 12"),
                                side(e, "more than a dozen")),
                        List.of("c-dead-12", "c-dead-15")));
    }

    private static Side side(AnnotatedReport report, String value) {
        return new Side(cite(report, value), value);
    }

    private List<Ledger.StatedOffer> offers() {
        return List.of(new Ledger.StatedOffer(
                maren,
                "Maravia",
                List.of(
                        cite(a, "if Maravia gives up its claim to the upper river"),
                        cite(b, "if Maravia gives up its claim to the upper river"),
                        cite(c, "provided that Maravia drops its claim to the upper river")),
                List.of(
                        cite(a, "open its reservoirs and pay for the dead"),
                        cite(b, "open its reservoirs and pay for the dead"),
                        cite(c, "open its lakes and pay for the dead"))));
    }

    private List<Ledger.Stand> positions() {
        return List.of(
                new Ledger.Stand(
                        maren,
                        Stance.OFFERS,
                        "offers",
                        "water and money for the upper river",
                        List.of(cite(a, "Oskelia will open"), cite(c, "Oskelia is going to open"))),
                new Ledger.Stand(
                        hask,
                        Stance.REJECTS,
                        "rejects",
                        "the offer",
                        List.of(cite(a, "blackmail"), cite(b, "blackmail"), cite(e, "will not sell a river"))),
                new Ledger.Stand(
                        hask,
                        Stance.DEMANDS,
                        "demands",
                        "an inquiry by the River Commission",
                        List.of(cite(c, "demanded an inquiry"))),
                new Ledger.Stand(lorne, Stance.WARNS, "warns", null, List.of(cite(a, "We warned them in January"))));
    }

    private List<Ledger.Dated> timeline() {
        return List.of(
                new Ledger.Dated(
                        "1974",
                        "The dam was finished.",
                        List.of(cite(a, "finished in 1974"), cite(e, "finished in 1974"))),
                new Ledger.Dated("2019", "It was repaired.", List.of(cite(a, "repaired in 2019"))),
                new Ledger.Dated(
                        "2031-02-28",
                        "The River Commission asked for the gate records.",
                        List.of(cite(d, "on 28 February"))),
                new Ledger.Dated(
                        "2031-03-04",
                        "The dam gave way.",
                        List.of(sentence(a, "A section"), sentence(b, "A section"), sentence(c, "Fifteen people"))));
    }
}
