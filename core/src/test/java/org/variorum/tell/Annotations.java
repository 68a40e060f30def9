package org.variorum.tell;

import java.math.BigDecimal;
import java.util.List;
import org.variorum.annotate.Amount;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Position;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Span;

/** One of the dam's reports with something of every kind found in it. */
final class Annotations {
    private Annotations() {}

    static AnnotatedReport ofTheUnnamedReport() {
        AnnotatedReport plain = DamReports.unnamed();
        Speaker maren = new Speaker("Ilva Maren", "ilva-maren", 0.805);
        Attribution promised = new Attribution(
                Attribution.Kind.MIXED,
                words(plain, "Maren"),
                maren,
                words(plain, "promised"),
                List.of(words(plain, "to “pay for the dead”")),
                List.of(new ChainLink(ChainLink.Role.SPEAKER, "Ilva Maren")),
                2 / 3.0,
                null,
                new Mood(Mood.Polarity.AFFIRMED, Mood.Modality.HAS),
                new Mood(Mood.Polarity.AFFIRMED, Mood.Modality.WILL));
        Attribution nobody = new Attribution(
                Attribution.Kind.INDIRECT,
                null,
                null,
                null,
                List.of(words(plain, "it had asked both governments")),
                List.of(),
                1,
                0,
                null,
                new Mood(Mood.Polarity.NEGATED, null));
        Entity place = new Entity("verrin", "Verrin", EntityType.LOCATION);
        Amount dead = new Amount(new BigDecimal("12"), new BigDecimal("12.0"), Amount.Bound.AT_LEAST, null);
        Amount some = new Amount(new BigDecimal("1.50"), new BigDecimal("2E+3"), Amount.Bound.ABOUT, "metre");
        return new AnnotatedReport(
                plain.report(),
                plain.sentences(),
                List.of(new Mention(words(plain, "Verrin dam"), EntityType.LOCATION, place)),
                List.of(promised, nobody),
                List.of(
                        new Quoted(words(plain, "pay for the dead"), 0, false, List.of()),
                        new Quoted(words(plain, "river peace"), null, true, List.of())),
                List.of(
                        new Figure(words(plain, "At least 12"), dead, "people"),
                        new Figure(words(plain, "a wall"), some, null)),
                List.of(
                        new TimeExpression(words(plain, "28 February"), TimeExpression.Type.DATE, "2031-02-28"),
                        new TimeExpression(words(plain, "before dawn"), TimeExpression.Type.TIME, null)),
                List.of(),
                List.of(new Offer(
                        maren,
                        null,
                        List.of(),
                        List.of(words(plain, "pay for the dead")),
                        new Mood(Mood.Polarity.AFFIRMED, Mood.Modality.WILL))),
                List.of(new Position(
                        maren, Position.Stance.OFFERS, "promises", null, Mood.Modality.HAS, words(plain, "promised"))));
    }

    static Span words(AnnotatedReport report, String words) {
        return MarkedText.exactly(report, words).span();
    }
}
