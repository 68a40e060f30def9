package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.attribution.AttributionRules;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.LearnedReadings;
import org.variorum.annotate.attribution.Nested;
import org.variorum.annotate.attribution.QuotationLinker;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.attribution.SpokenOf;
import org.variorum.annotate.chain.Attributions;
import org.variorum.annotate.chain.ChainFinder;
import org.variorum.annotate.chain.Cited;
import org.variorum.annotate.chain.Readings;
import org.variorum.annotate.chain.Transmission;
import org.variorum.annotate.chain.Voices;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.GenderWords;
import org.variorum.annotate.figure.Figures;
import org.variorum.annotate.happening.Happenings;
import org.variorum.annotate.learned.LearnedReader;
import org.variorum.annotate.learned.Readout;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.Media;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.mending.Mending;
import org.variorum.annotate.name.NameFinder;
import org.variorum.annotate.offer.OfferReader;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Cutter;
import org.variorum.annotate.sentence.QuoteMarks;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.annotate.speaker.SpeakerFinder;
import org.variorum.annotate.stance.Moods;
import org.variorum.annotate.stance.PositionFinder;
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
    private final GenderWords gender;
    private final Media media;

    private Annotator() {
        gazetteer = Gazetteer.load();
        roles = Roles.load();
        cues = Cues.load();
        gender = GenderWords.load();
        media = Media.load(gazetteer);
    }

    /** Loads the word lists. */
    public static Annotator open() {
        return new Annotator();
    }

    /** Everything found in one report. The same report always gives the same annotations. */
    public AnnotatedReport annotate(Report report, Network network) {
        Report plain = report.inPlainSpaces();
        String text = plain.text();
        List<Span> paragraphs = report.paragraphs();
        List<Quotation> quotations = QuoteMarks.find(text, paragraphs);
        Readout readout = new LearnedReader(network).read(text, paragraphs);
        Cutter cutter = new Cutter(text, readout);
        List<Clause> clauses = cutter.clauses(paragraphs, quotations);
        Cast cast = Cast.of(
                text, report.title(), clauses, new NameFinder(gazetteer, roles, readout.tellsNames()), roles, gender);

        SpokenOf spokenOf = new SpokenOf(text, cast, cutter, cues);
        Readings readings = readings(text, clauses, readout, quotations, cast, spokenOf);
        List<Reading> sayings = readings.sayings();
        List<Quoted> quoted = new QuotationLinker(text, clauses, sayings, spokenOf).link(quotations);
        Voices voices = Voices.of(
                readings,
                new SpeakerFinder(text, clauses, cast, roles, media),
                new ChainFinder(plain, cast, media),
                spokenOf);
        Moods moods = new Moods(clauses);
        Transmission transmission = new Transmission(sayings, voices, report.outlet(), media);
        List<Reading> all = readings.all();
        List<TimeExpression> times = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        Happenings finder = new Happenings(text, cues, report.toldOn());
        for (Clause c : clauses) {
            List<TimeExpression> here = Times.find(text, c.span(), report.toldOn(), times);
            times.addAll(here);
            Happening happening = finder.in(c, here);
            if (happening != null) {
                happenings.add(happening);
            }
            figures.addAll(Figures.find(text, c.span(), here));
        }
        return new AnnotatedReport(
                report,
                sentences(clauses, readout),
                cast.mentions(),
                new Attributions(sayings, voices, transmission, quotations, spokenOf, moods).list(),
                pieces(text, quoted, clauses, readout),
                figures,
                times,
                happenings,
                new OfferReader(text, clauses, all, voices, cast, roles).find(),
                positions(text, clauses, all, voices, moods, cast));
    }

    /** The network's and those of rules, which see nesting and mere stances; neither was it taught. */
    private Readings readings(
            String text,
            List<Clause> clauses,
            Readout readout,
            List<Quotation> quotations,
            Cast cast,
            SpokenOf spokenOf) {
        List<Reading> learned = new Mending(text, clauses, cues)
                .of(new LearnedReadings(text, clauses, quotations, cues).of(readout.attributions()));
        AttributionRules rules = new AttributionRules(text, cues);
        List<Reading> ruled =
                clauses.stream().flatMap(c -> rules.read(c).stream()).toList();
        return Readings.of(learned, ruled, text, clauses, quotations, spokenOf, new Cited(text, cast, roles));
    }

    private List<Position> positions(
            String text, List<Clause> clauses, List<Reading> all, Voices voices, Moods moods, Cast cast) {
        List<Position> out = new ArrayList<>();
        PositionFinder finder = new PositionFinder(text, clauses, moods, cast, roles);
        for (Reading r : all) {
            Position position = finder.find(r, voices.speaker(r));
            // "demanded that they accept": what stands in another's words is not yet anybody's position.
            if (position != null && Nested.outer(all, r) == null) {
                out.add(position);
            }
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
}
