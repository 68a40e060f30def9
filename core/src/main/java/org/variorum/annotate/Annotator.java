package org.variorum.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.QuoteMarks.Quotation;
import org.variorum.annotate.figure.Figures;
import org.variorum.annotate.learned.LearnedReader;
import org.variorum.annotate.learned.Readout;
import org.variorum.annotate.time.Times;
import org.variorum.model.Network;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Reads what a report says. Safe for use by several threads at once.
 */
public final class Annotator {
    private final Gazetteer gazetteer;
    private final Roles roles;
    private final Cues cues;
    private final Cast.Gender gender;

    private Annotator() {
        gazetteer = Gazetteer.load();
        roles = Roles.load();
        cues = Cues.load();
        gender = Cast.Gender.load();
    }

    /** Loads the word lists. */
    public static Annotator open() {
        return new Annotator();
    }

    /** Everything found in one report. The same report always gives the same annotations. */
    public AnnotatedReport annotate(Report report, Network network) {
        String text = report.text();
        List<Span> paragraphs = report.paragraphs();
        List<Quotation> quotations = QuoteMarks.find(text, paragraphs);
        Readout readout = new LearnedReader(network).read(text, paragraphs);
        List<Clause> clauses = clauses(text, paragraphs, quotations, readout);
        Cast cast = Cast.of(text, clauses, new NameFinder(gazetteer, roles), roles, gender);

        List<Reading> learned = new LearnedReadings(text, clauses, cues).of(readout.attributions());
        List<Reading> byRule = byRule(text, clauses, learned);
        List<Reading> readings = inOrder(
                learned,
                byRule.stream()
                        .filter(r -> nested(learned, r) || quotesMore(learned, r, quotations))
                        .toList());
        List<Reading> stances = byRule.stream()
                .filter(r -> !readings.contains(r) && PositionFinder.stance(r) != null)
                .toList();
        List<Quoted> quoted = new QuotationLinker(text, clauses, readings).link(quotations);
        Map<Reading, Said> said = said(report, clauses, cast, readings, stances);
        List<Attribution> attributions = new ArrayList<>();
        for (Reading r : readings) {
            attributions.add(attribution(r, said, quotations, readings));
        }
        List<Reading> all = inOrder(readings, stances);
        List<Position> positions = new ArrayList<>();
        for (Reading r : all) {
            Position position = PositionFinder.find(text, r, speaker(said, r));
            // "demanded that they accept": what stands in another's words is not yet anybody's position.
            if (position != null && outer(all, r) == null) {
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
                sentences(clauses, readout),
                cast.mentions(),
                attributions,
                pieces(text, quoted, clauses, readout),
                figures,
                times,
                offers(text, clauses, all, said, cast),
                positions);
    }

    /** Who is meant by a reading's source, and through whom it came. */
    private record Said(@Nullable Speaker speaker, List<ChainLink> chain) {}

    private static @Nullable Speaker speaker(Map<Reading, Said> said, Reading r) {
        Said s = said.get(r);
        return s == null ? null : s.speaker();
    }

    /** What rules read where the network, which was taught neither nesting nor mere stances, sees no cue. */
    private List<Reading> byRule(String text, List<Clause> clauses, List<Reading> learned) {
        List<Reading> out = new ArrayList<>();
        AttributionRules rules = new AttributionRules(cues);
        for (Clause c : clauses) {
            for (Reading r : rules.read(text, c)) {
                if (learned.stream().noneMatch(l -> l.anchor().overlaps(r.anchor()))) {
                    out.add(r);
                }
            }
        }
        return out;
    }

    /** "A said B had told C": source and cue stand in what another is read to say. */
    private static boolean nested(List<Reading> learned, Reading r) {
        Span source = r.source();
        return source != null
                && r.kind() != Cues.Kind.HOLD
                && learned.stream().anyMatch(l -> l.covers(source) && l.covers(r.anchor()));
    }

    /** True if it gives a source to a quotation that nobody is seen to say. */
    private static boolean quotesMore(List<Reading> learned, Reading r, List<Quotation> quotations) {
        return quotations.stream()
                .anyMatch(q -> r.covers(q.inner()) && learned.stream().noneMatch(l -> l.covers(q.inner())));
    }

    private static List<Reading> inOrder(List<Reading> readings, List<Reading> stances) {
        List<Reading> all = new ArrayList<>(readings);
        all.addAll(stances);
        all.sort(Comparator.comparing(Reading::anchor));
        return all;
    }

    private Map<Reading, Said> said(
            Report report, List<Clause> clauses, Cast cast, List<Reading> readings, List<Reading> stances) {
        Map<Reading, Said> out = new HashMap<>();
        SpeakerFinder speakers = new SpeakerFinder(report.text(), clauses, cast, roles);
        ChainFinder chains = new ChainFinder(report, cast);
        for (Reading r : inOrder(readings, stances)) {
            Speaker speaker = speakers.find(r);
            out.put(r, new Said(speaker, chains.chain(r, speaker)));
        }
        return out;
    }

    private static Attribution attribution(
            Reading r, Map<Reading, Said> said, List<Quotation> quotations, List<Reading> readings) {
        Said s = said.get(r);
        return new Attribution(
                kind(r, quotations),
                r.source(),
                s == null ? null : s.speaker(),
                r.cue(),
                r.content(),
                s == null ? List.of() : s.chain(),
                r.score(),
                outer(readings, r));
    }

    private static List<Clause> clauses(
            String text, List<Span> paragraphs, List<Quotation> quotations, Readout readout) {
        List<Clause> out = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span s : SentenceSplitter.split(text, paragraphs.get(p))) {
                List<Token> tokens = Tokenizer.tokens(text, s, quotations);
                out.add(new Clause(out.size(), p, s, tagged(tokens, readout)));
            }
        }
        return out;
    }

    private static List<Token> tagged(List<Token> tokens, Readout readout) {
        List<String> penn =
                tokens.stream().map(t -> readout.tag(t.span().start())).toList();
        List<String> words = tokens.stream().map(Token::lower).toList();
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            out.add(tokens.get(i).withTag(Tags.universal(penn, words, i)));
        }
        return out;
    }

    private static List<Sentence> sentences(List<Clause> clauses, Readout readout) {
        List<Sentence> out = new ArrayList<>();
        for (Clause c : clauses) {
            out.add(new Sentence(c.span(), c.paragraph(), Vector.of(readout.vector(c.span()))));
        }
        return out;
    }

    /** Cuts each quotation at the sentences inside it and gives each piece its vector. */
    private static List<Quoted> pieces(String text, List<Quoted> whole, List<Clause> clauses, Readout readout) {
        List<Quoted> out = new ArrayList<>();
        for (Quoted q : whole) {
            List<Quoted.Piece> pieces = new ArrayList<>();
            for (Clause c : clauses) {
                Span part = c.span().intersect(q.span());
                if (part != null) {
                    Span piece = part.trim(text);
                    pieces.add(new Quoted.Piece(piece, Vector.of(readout.vector(piece))));
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
                Span both = content.intersect(q.outer());
                inMarks += both == null ? 0 : both.length();
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
                if (readings.get(i) != inner && content.contains(inner.anchor()) && content.length() < size) {
                    best = i;
                    size = content.length();
                }
            }
        }
        return best;
    }

    private static List<Offer> offers(
            String text, List<Clause> clauses, List<Reading> readings, Map<Reading, Said> said, Cast cast) {
        OfferFinder finder = new OfferFinder(text);
        List<Offer> out = new ArrayList<>();
        for (Clause c : clauses) {
            Offer offer = null;
            for (int i = 0; i < readings.size() && offer == null; i++) {
                for (Span content : readings.get(i).content()) {
                    Span part = content.intersect(c.span());
                    if (offer == null && part != null) {
                        Speaker by = speaker(said, readings.get(i));
                        Position.Stance stance = PositionFinder.stance(readings.get(i));
                        boolean rejected = stance == Position.Stance.REJECTS;
                        offer = finder.find(
                                part, rejected ? maker(text, part, cast) : by, stance == Position.Stance.OFFERS);
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
