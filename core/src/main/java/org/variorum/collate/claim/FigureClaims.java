package org.variorum.collate.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;
import org.variorum.collate.figure.FigureComparer;
import org.variorum.collate.figure.FigureDifferences;
import org.variorum.collate.figure.FigureTies;
import org.variorum.collate.figure.FigureUse;
import org.variorum.collate.origin.ClaimOrigins;
import org.variorum.collate.origin.OriginFinder;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.Ids;

/** The claims that figures make: what several reports count or measure is one claim, and how they differ in it. */
public final class FigureClaims {
    private final OriginFinder origins;
    private final List<Drafted> drafted = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private FigureClaims(OriginFinder origins) {
        this.origins = origins;
    }

    /** Those of one story. */
    public static FigureClaims of(List<AnnotatedReport> reports, Cast cast, OriginFinder origins, FigureTies ties) {
        FigureClaims out = new FigureClaims(origins);
        out.add(reports, cast, ties);
        return out;
    }

    /** The claims. */
    public List<Drafted> drafted() {
        return drafted;
    }

    /** How the figures of each claim differ. */
    public List<Difference> differences() {
        return differences;
    }

    private void add(List<AnnotatedReport> reports, Cast cast, FigureTies ties) {
        List<FigureUse> uses = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            uses.addAll(FigureUse.of(i, reports.get(i), cast));
        }
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
                    sharedSpeaker(members),
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
                    List.of(),
                    weakest(members, FigureComparer::score));
            drafted.add(new Drafted(claim, from));
            if (difference != null) {
                differences.add(difference);
            }
        }
    }

    /** Who gives the figure in all of the reports; null where one gives it by itself. */
    private static @Nullable Speaker sharedSpeaker(List<FigureUse> members) {
        Speaker by = members.getFirst().by();
        return by != null
                        && members.stream()
                                .allMatch(u -> u.by() != null && u.by().id().equals(by.id()))
                ? by
                : null;
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
}
