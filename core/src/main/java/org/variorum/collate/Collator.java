package org.variorum.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.group.Story;

/** Lays the reports of a story side by side. A pure function: the same story gives the same ledger. */
public final class Collator {
    private static final int SMALL = 10;

    private final Story story;
    private final List<AnnotatedReport> reports;
    private final Cast cast;
    private final OriginFinder origins;
    private final List<Passage> passages;
    private final Links links;
    private final PassageDifferences between = new PassageDifferences(new Speakers());
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private Collator(Story story) {
        this.story = story;
        reports = story.reports();
        cast = Cast.of(reports);
        origins = new OriginFinder(reports);
        passages = Passage.of(reports, cast);
        links = Links.of(passages);
    }

    /** The ledger of a story. */
    public static Ledger collate(Story story) {
        return new Collator(story).ledger();
    }

    /** A claim while the differences it takes part in are still being found. */
    private record Draft(Claim claim, List<Integer> members, int order) {}

    private Ledger ledger() {
        List<Difference> ofPassages = new ArrayList<>();
        Map<Place, String> claimAt = claims(ofPassages);
        figures();
        // A figure that was understood says more than two words that differ.
        differences.addAll(ofPassages);
        List<Quote> quotes = quotes(claimAt);
        differences.addAll(between.butForOne(passages, links));
        List<Difference> sifted = Sifting.of(differences);
        differences.clear();
        differences.addAll(sifted);
        differences.sort(Comparator.comparing(Difference::verdict)
                .reversed()
                .thenComparing(Difference::kind)
                .thenComparingInt(d -> -d.sides().size()));
        List<Claim> claims = finished();
        return new Ledger(
                story.id(),
                title(),
                reports,
                origins.story(),
                claims,
                quotes,
                differences,
                Stands.offers(reports, cast),
                Stands.positions(reports, cast),
                TimelineMaker.of(reports),
                onlyOne(claims));
    }

    /** A sentence of a report. */
    private record Place(int report, int sentence) {}

    private Map<Place, String> claims(List<Difference> found) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            units.addAll(Units.of(i, reports.get(i), cast));
        }
        ClaimAligner aligner = new ClaimAligner(passages, units, links.said());
        Map<Place, String> claimAt = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (ClaimAligner.Aligned aligned : aligner.align()) {
            Claim claim = claim(aligned, aligner);
            if (!ids.add(claim.id())) {
                continue; // two wordings of one pair of sentences
            }
            List<Integer> from = reportsOf(aligned.units());
            drafts.add(new Draft(claim, from, drafts.size()));
            aligned.units()
                    .forEach(u -> claimAt.putIfAbsent(
                            new Place(u.report(), u.at().span().start()), claim.id()));
            if (from.size() > 1) {
                found.addAll(between.of(aligned.passages(), claim.id()));
            }
        }
        return claimAt;
    }

    private static List<Integer> reportsOf(List<Unit> units) {
        return units.stream().map(Unit::report).distinct().sorted().toList();
    }

    private Claim claim(ClaimAligner.Aligned aligned, ClaimAligner aligner) {
        Unit central = central(aligned, aligner);
        List<Unit> units = aligned.units();
        List<Integer> from = reportsOf(units);
        ClaimOrigins.Found found = origins.claim(units.stream()
                .map(u -> new ClaimOrigins.Had(u.report(), u.at()))
                .toList());
        return new Claim(
                from.size() == 1
                        ? Ids.of("c", central.kind().name(), central.at())
                        : Ids.of(
                                "c",
                                units.size() + "|" + units.getLast().at().text(),
                                units.getFirst().at()),
                kind(units),
                central.at().focusText(),
                central.by(),
                central.chain(),
                null,
                units.stream()
                        .map(u -> new Evidence(
                                u.at(), u.attributed() ? Evidence.Stance.REPORTS : Evidence.Stance.ASSERTS))
                        .toList(),
                from.size(),
                found.range(),
                found.because(),
                List.of(),
                loosest(aligned.passages(), aligner));
    }

    /** The wording that is closest to all others; of equals the first. */
    private static Unit central(ClaimAligner.Aligned aligned, ClaimAligner aligner) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < aligned.units().size(); i++) {
            double sum = 0;
            for (Passage other : aligned.passages()) {
                sum += aligner.score(aligned.passages().get(i), other);
            }
            if (sum > most + 1e-9) {
                most = sum;
                best = i;
            }
        }
        return aligned.units().get(best);
    }

    /** How likely the member that is tied to the others most loosely says the same as one of them; 1 for one member alone. */
    private static double loosest(List<Passage> members, ClaimAligner aligner) {
        double least = 1;
        for (Passage p : members) {
            double best = 0;
            for (Passage other : members) {
                best = Math.max(best, other == p ? 0 : aligner.score(p, other));
            }
            least = Math.min(least, members.size() == 1 ? 1 : best);
        }
        return least;
    }

    /** The score of the two members that go together least; 1 for one member alone. */
    private static <T> double weakest(List<T> members, ToDoubleBiFunction<T, T> score) {
        double least = 1;
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                least = Math.min(least, score.applyAsDouble(members.get(i), members.get(j)));
            }
        }
        return least;
    }

    private static Claim.Kind kind(List<Unit> members) {
        Claim.Kind kind = members.getFirst().kind();
        for (Unit u : members) {
            kind = u.kind() == Claim.Kind.OFFER || kind == Claim.Kind.STATEMENT ? u.kind() : kind;
        }
        return kind;
    }

    private void figures() {
        List<FigureUse> uses = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            uses.addAll(FigureUse.of(i, reports.get(i), cast));
        }
        FigureTies ties = new FigureTies(passages, links);
        List<List<FigureUse>> groups = new ArrayList<>();
        for (List<Integer> group : new FigureComparer(uses).align()) {
            groups.addAll(ties.part(group.stream().map(uses::get).toList()));
        }
        for (List<FigureUse> members : groups) {
            FigureUse first = members.getFirst();
            List<Integer> from = members.stream().map(FigureUse::report).toList();
            String id = Ids.of("c", "figure", first.at());
            Difference difference = members.size() > 1 ? FigureDifferences.of(members, id) : null;
            ClaimOrigins.Found found = origins.claim(members.stream()
                    .map(u -> new ClaimOrigins.Had(u.report(), u.at()))
                    .toList());
            Claim claim = new Claim(
                    id,
                    Claim.Kind.FIGURE,
                    first.words(),
                    first.by(),
                    List.of(),
                    first.figure(),
                    members.stream()
                            .map(u -> new Evidence(
                                    u.at(), u.by() == null ? Evidence.Stance.ASSERTS : Evidence.Stance.REPORTS))
                            .toList(),
                    from.size(),
                    found.range(),
                    found.because(),
                    List.of(),
                    weakest(members, FigureComparer::score));
            drafts.add(new Draft(claim, from, drafts.size()));
            if (difference != null) {
                differences.add(difference);
            }
        }
    }

    private List<Quote> quotes(Map<Place, String> claimAt) {
        List<QuotePiece> pieces = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            pieces.addAll(QuotePiece.of(i, reports.get(i), cast));
        }
        List<List<Integer>> groups = new QuoteAligner(pieces).align();
        Folding utterances = utterances(pieces, groups);
        Translations translations = new Translations(
                reports,
                groups.stream().map(g -> g.stream().map(pieces::get).toList()).toList());
        List<Quote> out = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<Integer> group : groups) {
            List<QuotePiece> variants = group.stream().map(pieces::get).toList();
            QuotePiece first = variants.getFirst();
            if (variants.size() == 1 && first.attribution() == QuotePiece.NOBODY) {
                continue;
            }
            String quote = Ids.of("q", "quote", first.at());
            if (!taken.add(quote)) {
                quote = Ids.of("q", quote, variants.getLast().at());
            }
            TreeSet<String> claims = new TreeSet<>();
            for (QuotePiece p : variants) {
                String id = p.sentence() == null
                        ? null
                        : claimAt.get(new Place(p.report(), p.sentence().span().start()));
                if (id != null) {
                    claims.add(id);
                }
            }
            List<String> ids = List.copyOf(claims);
            out.add(new Quote(
                    quote,
                    Ids.of(
                            "u",
                            "utterance",
                            pieces.get(utterances.root(group.getFirst())).at()),
                    speaker(variants),
                    variants.stream()
                            .map(p -> new Quote.Variant(p.at(), p.via()))
                            .toList(),
                    ids));
            if (variants.size() > 1) {
                Difference wording = WordingDifferences.of(variants, translations, ids);
                if (wording != null) {
                    differences.add(wording);
                }
                differences.addAll(QuoteDifferences.of(variants, ids));
            }
        }
        differences.addAll(SpeakerDifferences.of(pieces));
        out.sort(Comparator.comparingInt((Quote q) -> q.variants().size()).reversed());
        return out;
    }

    /** Whom a report names; null where none does or they name different ones. */
    private static @Nullable Speaker speaker(List<QuotePiece> variants) {
        Speaker first = null;
        for (QuotePiece p : variants) {
            Speaker s = p.speaker();
            if (first == null) {
                first = s;
            } else if (s != null && !Names.related(first.id(), s.id())) {
                return null;
            }
        }
        return first;
    }

    /** Pieces of one quotation, and what other reports have of them, are one utterance. */
    private static Folding utterances(List<QuotePiece> pieces, List<List<Integer>> groups) {
        Folding f = new Folding(pieces.size());
        for (int i = 1; i < pieces.size(); i++) {
            QuotePiece a = pieces.get(i - 1);
            QuotePiece b = pieces.get(i);
            if (a.report() == b.report()
                    && a.attribution() == b.attribution()
                    && a.attribution() != QuotePiece.NOBODY) {
                f.join(i - 1, i);
            }
        }
        for (List<Integer> group : groups) {
            group.forEach(i -> f.join(group.getFirst(), i));
        }
        return f;
    }

    private List<Claim> finished() {
        Map<String, List<String>> byClaim = new HashMap<>();
        for (Difference d : differences) {
            for (String claim : d.claims()) {
                byClaim.computeIfAbsent(claim, k -> new ArrayList<>()).add(d.id());
            }
        }
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparingInt((Draft d) -> -d.members().size())
                .thenComparingInt(d -> -d.claim().origins().max())
                .thenComparingInt(Draft::order));
        List<Claim> out = new ArrayList<>();
        for (Draft d : sorted) {
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
                    c.score()));
        }
        return out;
    }

    /** A notable figure before what somebody says, and both before the reports' own prose. */
    private List<String> onlyOne(List<Claim> claims) {
        if (reports.size() < 2) {
            return List.of();
        }
        List<Claim> single = new ArrayList<>(claims);
        single.removeIf(c -> c.reports() > 1);
        single.sort(Comparator.comparingInt(Collator::rank));
        return single.stream().map(Claim::id).toList();
    }

    private static int rank(Claim c) {
        return switch (c.kind()) {
            case FIGURE -> notable(c) ? 0 : 4;
            case OFFER -> 1;
            case POSITION -> c.by() == null ? 4 : 2;
            case STATEMENT -> c.by() == null ? 4 : 3;
            case EVENT -> 5;
        };
    }

    /** Small counts without a unit, "two flags", are colour. */
    private static boolean notable(Claim c) {
        return c.value() != null
                && (c.value().amount().unit() != null
                        || c.value().amount().high().doubleValue() >= SMALL);
    }

    private String title() {
        for (AnnotatedReport r : reports) {
            String title = r.report().title();
            if (title != null) {
                return title;
            }
        }
        AnnotatedReport first = reports.getFirst();
        return first.sentences().isEmpty()
                ? first.report().id()
                : first.sentences().getFirst().span().in(first.report().text());
    }
}
