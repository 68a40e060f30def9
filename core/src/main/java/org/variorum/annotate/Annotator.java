package org.variorum.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Media media;

    private Annotator() {
        gazetteer = Gazetteer.load();
        roles = Roles.load();
        cues = Cues.load();
        gender = Cast.Gender.load();
        media = Media.load();
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
        Cast cast = Cast.of(text, clauses, new NameFinder(gazetteer, roles, readout.tellsNames()), roles, gender);

        List<Reading> learned =
                Cited.withoutRelays(new LearnedReadings(text, clauses, cues).of(readout.attributions()));
        List<Reading> ruled = ruled(text, clauses);
        Forgone.fill(text, learned);
        List<Reading> byRule = ruled.stream()
                .filter(r -> learned.stream().noneMatch(l -> l.anchor().overlaps(r.anchor())))
                .toList();
        List<Reading> added = new ArrayList<>(byRule.stream()
                .filter(r -> nested(learned, r) || quotesMore(learned, r, quotations))
                .toList());
        added.addAll(Relayed.in(text, learned));
        SpokenOf spokenOf = new SpokenOf(text, cast);
        added.addAll(spokenOf.in(learned, clauses, quotations, cutter, cues));
        List<Reading> told = inOrder(learned, added);
        List<Reading> readings = inOrder(told, new Cited(text, cast, roles).in(clauses, told));
        List<Reading> stances = byRule.stream()
                .filter(r -> !readings.contains(r) && PositionFinder.stance(r) != null)
                .toList();
        List<Quoted> quoted = new QuotationLinker(text, clauses, readings, spokenOf).link(quotations);
        Map<Reading, Said> said = said(plain, clauses, cast, readings, stances, spokenOf);
        Moods moods = new Moods(clauses);
        List<Attribution> attributions = new ArrayList<>();
        for (Reading r : readings) {
            attributions.add(attribution(r, said, quotations, readings, moods, report, spokenOf));
        }
        List<Reading> all = inOrder(readings, stances);
        List<Position> positions = new ArrayList<>();
        PositionFinder stands = new PositionFinder(text, clauses, moods);
        for (Reading r : all) {
            Position position = stands.find(r, speaker(said, r));
            // "demanded that they accept": what stands in another's words is not yet anybody's position.
            if (position != null && outer(all, r) == null) {
                positions.add(position);
            }
        }
        List<TimeExpression> times = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Clause c : clauses) {
            List<TimeExpression> here = Times.find(text, c.span(), report.toldOn(), times);
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
                new OfferReader(text, clauses, all, speakers(all, said), cast).find(),
                positions);
    }

    /** Who is meant by a reading's source, and through whom it came. */
    private record Said(@Nullable Speaker speaker, List<ChainLink> chain) {}

    private static Map<Reading, Speaker> speakers(List<Reading> readings, Map<Reading, Said> said) {
        Map<Reading, Speaker> out = new HashMap<>();
        for (Reading r : readings) {
            Speaker speaker = speaker(said, r);
            if (speaker != null) {
                out.put(r, speaker);
            }
        }
        return out;
    }

    private static @Nullable Speaker speaker(Map<Reading, Said> said, Reading r) {
        Said s = said.get(r);
        return s == null ? null : s.speaker();
    }

    /** What rules read; they see nesting and mere stances, neither of which the network was taught. */
    private List<Reading> ruled(String text, List<Clause> clauses) {
        AttributionRules rules = new AttributionRules(text, cues);
        return clauses.stream().flatMap(c -> rules.read(c).stream()).toList();
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
            Report report,
            List<Clause> clauses,
            Cast cast,
            List<Reading> readings,
            List<Reading> stances,
            SpokenOf spokenOf) {
        Map<Reading, Said> out = new HashMap<>();
        SpeakerFinder speakers = new SpeakerFinder(report.text(), clauses, cast, roles);
        ChainFinder chains = new ChainFinder(report, cast, media);
        List<Reading> all = inOrder(readings, stances);
        for (Reading r : all) {
            Speaker speaker = spokenOf.holds(r) ? speakers.aside(r) : speakers.find(r);
            out.put(r, new Said(speaker, chains.links(r, speaker)));
        }
        for (Reading r : readings) {
            Speaker speaker = speaker(out, r);
            Integer outer = spokenOf.holds(r) ? outer(readings, r) : null;
            if (outer != null && speaker != null && !spokenOf.mayMean(r, speaker, speaker(out, readings.get(outer)))) {
                out.put(r, new Said(null, chains.links(r, null)));
            }
        }
        return out;
    }

    private Attribution attribution(
            Reading r,
            Map<Reading, Said> said,
            List<Quotation> quotations,
            List<Reading> readings,
            Moods moods,
            Report report,
            SpokenOf spokenOf) {
        Said s = said.get(r);
        return new Attribution(
                kind(r, quotations, spokenOf),
                r.source(),
                s == null ? null : s.speaker(),
                r.cue(),
                r.content(),
                chain(r, said, readings, report),
                r.score(),
                outer(readings, r),
                moods.ofSaying(r),
                moods.ofClaim(r));
    }

    /** Through whom it came: of "A told Reuters that B had said", B, A and Reuters. */
    private List<ChainLink> chain(Reading r, Map<Reading, Said> said, List<Reading> readings, Report report) {
        Set<ChainLink> links = new LinkedHashSet<>();
        Set<Reading> seen = new HashSet<>();
        for (Reading at = r; at != null && seen.add(at); ) {
            Said here = said.get(at);
            for (ChainLink link : here == null ? List.<ChainLink>of() : here.chain()) {
                links.add(at == r ? link : passedOn(link));
            }
            Integer outer = outer(readings, at);
            at = outer == null ? null : readings.get(outer);
        }
        if (report.outlet() != null) {
            links.add(new ChainLink(ChainLink.Role.OUTLET, report.outlet()));
        }
        return List.copyOf(links);
    }

    /** An agency or a paper that tells what another said is no further speaker. */
    private ChainLink passedOn(ChainLink link) {
        Gazetteer.Entry known = gazetteer.get(link.name());
        boolean agency = known != null && known.agency();
        if (!agency && !media.knows(link.name())) {
            return link;
        }
        return new ChainLink(agency ? ChainLink.Role.AGENCY : ChainLink.Role.OUTLET, link.name());
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

    private static Attribution.Kind kind(Reading r, List<Quotation> quotations, SpokenOf spokenOf) {
        int said = 0;
        int inMarks = 0;
        for (Span content : r.content()) {
            said += content.length();
            for (Quotation q : quotations) {
                // “She said it was off”: the marks are another's.
                Span both = spokenOf.holds(r) && q.inner().contains(r.anchor()) ? null : content.intersect(q.outer());
                inMarks += both == null ? 0 : both.length();
            }
        }
        if (inMarks == 0) {
            return Attribution.Kind.INDIRECT;
        }
        return said - inMarks <= 2 * r.content().size() ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    }

    /** Index of the innermost attribution in whose content this one stands. */
    static @Nullable Integer outer(List<Reading> readings, Reading inner) {
        if (inner.through() != null) {
            return readings.indexOf(inner.through());
        }
        Integer best = null;
        int size = Integer.MAX_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            // "Kovac said that, according to the police, …": of two that hold each other the first is the outer one.
            boolean circle = inner.covers(r.anchor())
                    && inner.anchor().start() < r.anchor().start();
            for (Span content : r.content()) {
                if (r != inner && !circle && content.contains(inner.anchor()) && content.length() < size) {
                    best = i;
                    size = content.length();
                }
            }
        }
        return best;
    }
}
