package org.variorum.collate.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;
import org.variorum.collate.difference.PassageDifferences;
import org.variorum.collate.origin.ClaimOrigins;
import org.variorum.collate.origin.OriginFinder;
import org.variorum.collate.pair.Links;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.Ids;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.Start;
import org.variorum.collate.quote.NamedElsewhere;

/** The claims that sentences make, of one report or of several, and how the sentences of each differ. */
public final class StatedClaims {
    private final OriginFinder origins;
    private final ClaimAligner aligner;
    private final PassageDifferences between;
    private final List<Drafted> drafted = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<Start, String> claimAt = new HashMap<>();

    private StatedClaims(OriginFinder origins, ClaimAligner aligner, PassageDifferences between) {
        this.origins = origins;
        this.aligner = aligner;
        this.between = between;
    }

    /** Those of one story. */
    public static StatedClaims of(
            List<AnnotatedReport> reports,
            Cast cast,
            OriginFinder origins,
            List<Passage> passages,
            Map<Start, Passage> byStart,
            Links links,
            PassageDifferences between) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            units.addAll(Units.of(i, reports.get(i), cast));
        }
        ClaimAligner aligner = new ClaimAligner(passages, byStart, units, links.said());
        StatedClaims out = new StatedClaims(origins, aligner, between);
        out.add(aligner.align());
        return out;
    }

    /** The claims. */
    public List<Drafted> drafted() {
        return drafted;
    }

    /** How the sentences of each claim differ. */
    public List<Difference> differences() {
        return differences;
    }

    /** Id of the claim that a sentence makes first; null where it makes none. */
    @Nullable
    public String at(Start sentence) {
        return claimAt.get(sentence);
    }

    private void add(List<ClaimAligner.Aligned> all) {
        Set<String> ids = new HashSet<>();
        for (ClaimAligner.Aligned aligned : all) {
            Claim claim = claim(aligned);
            if (!ids.add(claim.id())) {
                continue; // two wordings of one pair of sentences
            }
            List<Integer> from = reportsOf(aligned.units());
            drafted.add(new Drafted(claim, from));
            aligned.units().forEach(u -> claimAt.putIfAbsent(Start.of(u.at()), claim.id()));
            if (from.size() > 1) {
                differences.addAll(between.of(aligned.passages(), claim.id()));
            }
        }
    }

    private static List<Integer> reportsOf(List<Unit> units) {
        return units.stream().map(Unit::report).distinct().sorted().toList();
    }

    private Claim claim(ClaimAligner.Aligned aligned) {
        List<Unit> units = aligned.units();
        int most = Central.of(aligned.passages());
        Unit central = units.get(most);
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
                speaker(aligned, most),
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
                List.of(),
                loosest(aligned.passages()));
    }

    /** Who says it in the wording that is told; null where another report says so by itself. */
    private static @Nullable Speaker speaker(ClaimAligner.Aligned aligned, int most) {
        Unit central = aligned.units().get(most);
        if (central.by() == null) {
            return central.attributed() ? namedElsewhere(aligned, most) : null;
        }
        boolean told = aligned.units().stream().anyMatch(u -> u.report() != central.report() && !u.attributed());
        return told && aligned.passages().get(most).look().quoted().isEmpty() ? null : central.by();
    }

    /** The speaker whom others name for the same words in quotation marks; null where none does or two are named. */
    private static @Nullable Speaker namedElsewhere(ClaimAligner.Aligned aligned, int open) {
        List<String> words = aligned.passages().get(open).look().quoted();
        Speaker name = null;
        for (int i = 0; i < aligned.units().size(); i++) {
            Speaker other = aligned.units().get(i).by();
            if (other == null
                    || !NamedElsewhere.sameWords(
                            words, aligned.passages().get(i).look().quoted())) {
                continue;
            }
            if (name != null && !Names.related(name.id(), other.id())) {
                return null;
            }
            name = other;
        }
        return name;
    }

    /** How likely the member that is tied to the others most loosely says the same as one of them; 1 for one member alone. */
    private double loosest(List<Passage> members) {
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

    private static Claim.Kind kind(List<Unit> members) {
        Claim.Kind kind = members.getFirst().kind();
        for (Unit u : members) {
            kind = u.kind() == Claim.Kind.OFFER || kind == Claim.Kind.STATEMENT ? u.kind() : kind;
        }
        return kind;
    }
}
