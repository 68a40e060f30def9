package org.variorum.bench.judged;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.bench.score.Counts;
import org.variorum.bench.score.Measure;
import org.variorum.collate.Difference.Kind;

/**
 * Everything that is shown beside everything that was judged.
 *
 * @param judgements of both halves
 */
record Outcomes(List<Outcome> all, List<Judgement> judgements) {
    /** How the precision of what is shown and judged is named. */
    static final String PRECISION = "P";

    /** How the share of what was judged good that is still shown is named. */
    static final String KEPT = "kept";

    Outcomes {
        all = List.copyOf(all);
        judgements = List.copyOf(judgements);
    }

    static Outcomes of(List<Shown> shown, List<Judgement> judgements) {
        return new Outcomes(
                shown.stream()
                        .map(s -> new Outcome(s, s.among(judgements).orElse(null)))
                        .toList(),
                judgements);
    }

    List<Outcome> notJudged() {
        return all.stream().filter(o -> !o.judged()).toList();
    }

    /** What was judged good and is not shown any more. */
    List<Judgement> lost() {
        Set<Judgement> shown = new HashSet<>();
        for (Outcome o : all) {
            if (o.judgement() != null) {
                shown.add(o.judgement());
            }
        }
        return judgements.stream().filter(j -> j.good() && !shown.contains(j)).toList();
    }

    /** Over both halves, over each, and by kind. */
    List<Measure> measures() {
        List<Measure> out = new ArrayList<>(slice("", half -> true));
        for (Half half : Half.values()) {
            out.addAll(slice(half.word() + ".", half::equals));
        }
        return List.copyOf(out);
    }

    private List<Measure> slice(String name, Predicate<Half> in) {
        List<Outcome> here =
                all.stream().filter(o -> in.test(Half.of(o.shown().story()))).toList();
        Counts kept = new Counts();
        List<Judgement> lost = lost();
        judgements.stream()
                .filter(j -> j.good() && in.test(Half.of(j.story())))
                .forEach(j -> kept.found(!lost.contains(j)));
        List<Measure> out = new ArrayList<>(counted(name, here));
        out.add(new Measure(name + KEPT, Measure.round(kept.recall())));
        for (Kind kind : Kind.values()) {
            List<Outcome> ofKind = here.stream()
                    .filter(o -> o.shown().difference().kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                out.addAll(counted(name + Judgement.word(kind) + ".", ofKind));
            }
        }
        return out;
    }

    private static List<Measure> counted(String name, List<Outcome> outcomes) {
        long good = outcomes.stream().filter(Outcome::good).count();
        long judged = outcomes.stream().filter(Outcome::judged).count();
        return List.of(
                new Measure(name + "shown", outcomes.size()),
                new Measure(name + "good", good),
                new Measure(name + "noise", judged - good),
                new Measure(name + "notJudged", outcomes.size() - judged),
                new Measure(name + PRECISION, judged == 0 ? 0 : Measure.round((double) good / judged)));
    }
}
