package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.QuoteMarks.Quotation;
import org.variorum.annotate.figure.Figures;
import org.variorum.annotate.time.Times;
import org.variorum.model.Encoder;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Reads what a report says. Safe for use by several threads at once.
 */
public final class Annotator {
    private final Tagger tagger;
    private final Gazetteer gazetteer;
    private final Roles roles;
    private final Cues cues;
    private final Cast.Gender gender;

    private Annotator() {
        tagger = Tagger.open();
        gazetteer = Gazetteer.load();
        roles = Roles.load();
        cues = Cues.load();
        gender = Cast.Gender.load();
    }

    /** Loads the tagger and the word lists. */
    public static Annotator open() {
        return new Annotator();
    }

    /** Everything found in one report. The same report always gives the same annotations. */
    public AnnotatedReport annotate(Report report, Encoder encoder) {
        String text = report.text();
        List<Span> paragraphs = report.paragraphs();
        List<Quotation> quotations = QuoteMarks.find(text, paragraphs);
        List<Clause> clauses = clauses(text, paragraphs, quotations);
        Cast cast = Cast.of(text, clauses, new NameFinder(gazetteer, roles), roles, gender);

        List<Reading> readings = new ArrayList<>();
        AttributionRules rules = new AttributionRules(cues);
        for (Clause c : clauses) {
            readings.addAll(rules.read(text, c));
        }
        List<Quoted> quoted = new QuotationLinker(text, clauses, readings).link(quotations);
        List<Attribution> attributions = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        SpeakerFinder speakers = new SpeakerFinder(text, clauses, cast, roles);
        ChainFinder chains = new ChainFinder(report, cast);
        for (Reading r : readings) {
            Speaker speaker = speakers.find(r);
            attributions.add(new Attribution(
                    kind(r, quotations),
                    r.source(),
                    speaker,
                    r.cue(),
                    r.content(),
                    chains.chain(r, speaker),
                    r.score(),
                    outer(readings, r)));
            Position position = PositionFinder.find(text, r, speaker);
            // "demanded that they accept": what stands in another's words is not yet anybody's position.
            if (position != null && outer(readings, r) == null) {
                positions.add(position);
            }
        }
        List<TimeExpression> times = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Clause c : clauses) {
            List<TimeExpression> here = Times.find(text, c.span(), report.day(), times);
            times.addAll(here);
            figures.addAll(Figures.find(text, c.span(), here));
        }
        return new AnnotatedReport(
                report,
                sentences(text, clauses, encoder),
                cast.mentions(),
                attributions,
                quoted(text, quoted, clauses, encoder),
                figures,
                times,
                offers(text, clauses, readings, attributions, cast),
                positions);
    }

    private List<Clause> clauses(String text, List<Span> paragraphs, List<Quotation> quotations) {
        List<Clause> out = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span s : SentenceSplitter.split(text, paragraphs.get(p))) {
                List<Token> tokens = Tokenizer.tokens(text, s, quotations);
                out.add(new Clause(out.size(), p, s, tagger.tag(tokens)));
            }
        }
        return out;
    }

    private static List<Sentence> sentences(String text, List<Clause> clauses, Encoder encoder) {
        List<Sentence> out = new ArrayList<>();
        for (Clause c : clauses) {
            out.add(new Sentence(
                    c.span(), c.paragraph(), Vector.of(encoder.encode(c.span().in(text)))));
        }
        return out;
    }

    /** Cuts each quotation at the sentences inside it and gives each piece its vector. */
    private static List<Quoted> quoted(String text, List<Quoted> whole, List<Clause> clauses, Encoder encoder) {
        List<Quoted> out = new ArrayList<>();
        for (Quoted q : whole) {
            List<Quoted.Piece> pieces = new ArrayList<>();
            for (Clause c : clauses) {
                if (c.span().overlaps(q.span())) {
                    Span piece = new Span(
                                    Math.max(c.span().start(), q.span().start()),
                                    Math.min(c.span().end(), q.span().end()))
                            .trim(text);
                    pieces.add(new Quoted.Piece(piece, Vector.of(encoder.encode(piece.in(text)))));
                }
            }
            out.add(new Quoted(q.span(), q.attribution(), q.scare(), pieces));
        }
        return out;
    }

    private static Attribution.Kind kind(Reading r, List<Quotation> quotations) {
        int said = 0;
        int inMarks = 0;
        for (Span content : r.content()) {
            said += content.length();
            for (Quotation q : quotations) {
                if (content.overlaps(q.outer())) {
                    inMarks += Math.min(content.end(), q.outer().end())
                            - Math.max(content.start(), q.outer().start());
                }
            }
        }
        if (inMarks == 0) {
            return Attribution.Kind.INDIRECT;
        }
        return said - inMarks <= 2 * r.content().size() ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    }

    /** Index of the innermost attribution in whose content this one stands. */
    private static @Nullable Integer outer(List<Reading> readings, Reading inner) {
        Integer best = null;
        int size = Integer.MAX_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            for (Span content : readings.get(i).content()) {
                if (readings.get(i) != inner && content.contains(inner.cue()) && content.length() < size) {
                    best = i;
                    size = content.length();
                }
            }
        }
        return best;
    }

    private static List<Offer> offers(
            String text, List<Clause> clauses, List<Reading> readings, List<Attribution> attributions, Cast cast) {
        OfferFinder finder = new OfferFinder(text);
        List<Offer> out = new ArrayList<>();
        for (Clause c : clauses) {
            Offer offer = null;
            for (int i = 0; i < readings.size() && offer == null; i++) {
                for (Span content : readings.get(i).content()) {
                    if (offer == null && content.overlaps(c.span())) {
                        Span said = new Span(
                                Math.max(content.start(), c.span().start()),
                                Math.min(content.end(), c.span().end()));
                        Speaker by = attributions.get(i).speaker();
                        Position.Stance stance = PositionFinder.stance(readings.get(i));
                        boolean rejected = stance == Position.Stance.REJECTS;
                        offer = finder.find(
                                said, rejected ? maker(text, said, cast) : by, stance == Position.Stance.OFFERS);
                    }
                }
            }
            if (offer != null) {
                out.add(offer);
            }
        }
        return out;
    }

    /** Of "an offer from Kovac" or "Kovac's offer", rejected by somebody else, Kovac. */
    private static @Nullable Speaker maker(String text, Span said, Cast cast) {
        for (Mention m : cast.in(said)) {
            String before = text.substring(said.start(), m.span().start());
            boolean from =
                    before.matches("(?s).*\\b(?:offer|deal|proposal|plan|terms|conditions)\\b[^.;]{0,60}?\\bfrom\\b.*");
            boolean owns = text.startsWith("'s", m.span().end())
                    || text.startsWith("\u2019s", m.span().end());
            if (m.type() == EntityType.PERSON && (from || owns)) {
                return new Speaker(m.entity().name(), m.entity().id(), 0.7);
            }
        }
        return null;
    }
}
