package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Coverage;
import org.variorum.collate.Difference;

/**
 * What several reports say, in few sentences: first the one of which other reports have most, then the one of which they have
 * most that is not told yet, and so on. A word that a report lacks counts against a sentence it is cited for. It is the greedy
 * way to cover much with little (Nemhauser, Wolsey and Fisher, 1978).
 */
final class Agreed {
    /** Sentences so far up, on average, are what the reports are about. */
    private static final double LEAD = 3;

    private Agreed() {}

    /** The entries, what the reports begin with first, then what most have, what stands further up before what stands further down. */
    static List<Assertion> of(List<AnnotatedReport> reports, List<Claim> claims, List<Difference> differences) {
        Coverage coverage = new Coverage();
        Backing backing = new Backing(coverage, new Witnesses(reports, coverage), differences);
        List<Shared> sentences = List.copyOf(Shared.in(claims));
        List<Backed> left = all(sentences, backing::of);
        List<Backed> shown = new ArrayList<>();
        Backed lead = most(all(sentences, backing::lead), Backed::unity);
        Backed next = lead == null ? most(left, Backed::worth) : lead;
        while (next != null) {
            shown.add(next);
            for (Backed b : left) {
                b.leaveTo(next, coverage);
            }
            next = most(left, Backed::worth);
        }
        List<Assertion> entries = new ArrayList<>();
        if (lead != null) {
            entries.add(shown.removeFirst().entry());
        }
        shown.stream()
                .map(b -> Placed.of(b.entry()))
                .sorted(Comparator.comparing((Placed p) -> p.number() > LEAD)
                        .thenComparingInt(p -> -p.reports())
                        .thenComparingDouble(Placed::number))
                .map(Placed::assertion)
                .forEach(entries::add);
        return List.copyOf(entries);
    }

    private static List<Backed> all(List<Shared> sentences, Function<Shared, @Nullable Backed> backing) {
        List<Backed> out = new ArrayList<>();
        for (Shared sentence : sentences) {
            Backed backed = backing.apply(sentence);
            if (backed != null) {
                out.add(backed);
            }
        }
        return out;
    }

    /** The first that weighs most; null where none weighs anything. */
    private static @Nullable Backed most(List<Backed> left, ToDoubleFunction<Backed> weight) {
        Backed best = null;
        double most = Backed.NOTHING;
        for (Backed b : left) {
            double weighs = weight.applyAsDouble(b);
            if (weighs > most) {
                best = b;
                most = weighs;
            }
        }
        return best;
    }

    /** An assertion with the number of the sentence it stands in, on average, of so many reports. */
    private record Placed(Assertion assertion, int reports, double number) {
        static Placed of(Assertion assertion) {
            Map<String, Integer> first = new TreeMap<>();
            for (Citation at : assertion.citations()) {
                first.merge(at.reportId(), Sigla.sentence(at), Math::min);
            }
            double mean = first.values().stream()
                    .mapToInt(Integer::intValue)
                    .average()
                    .orElse(0);
            return new Placed(assertion, first.size(), mean);
        }
    }
}
