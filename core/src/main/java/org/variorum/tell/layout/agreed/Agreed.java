package org.variorum.tell.layout.agreed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.pair.Coverage;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Beginning;
import org.variorum.tell.layout.standalone.Given;

/**
 * What several reports say, in few sentences: first the one of which other reports have most, then the one of which they have
 * most that is not told yet, and so on. A word that a report lacks counts against a sentence it is cited for. It is the greedy
 * way to cover much with little (Nemhauser, Wolsey and Fisher, 1978).
 */
public final class Agreed {
    /** What leaves open who speaks or which day is meant: another report may tell it. */
    private static final Predicate<Citation> OPEN = ((Predicate<Citation>) Untold::isUnspoken).or(Untold::isUndated);

    private Agreed() {}

    /**
     * The entries: what the reports begin with first, told by a reporter rather than quoted, then what most have, what stands further up before what stands further
     * down.
     *
     * @param claims those that several reports have, and whatever else a report begins with
     * @param given what a reader has before
     */
    public static List<Assertion> of(List<Claim> claims, List<Difference> differences, Given given) {
        Coverage coverage = new Coverage();
        List<Shared> sentences = List.copyOf(Shared.in(claims));
        Witnesses witnesses = new Witnesses(reports(sentences), coverage);
        Predicate<Citation> leans = at -> given.leans(at.report(), at.span());
        Backing backing = new Backing(coverage, witnesses, differences);
        List<Backed> any = all(sentences, backing::of);
        List<Backed> alone = without(leans, any);
        List<Backed> full = without(OPEN, alone);
        List<Backed> leads = without(leans, all(sentences, backing::lead));

        List<Backed> shown = new ArrayList<>();
        Backed lead = most(without(OPEN.or(coverage::isQuoted), leads), Backed::unity);
        lead = lead == null ? most(without(OPEN, leads), Backed::unity) : lead;
        lead = lead == null ? most(leads, Backed::unity) : lead;
        if (lead != null) {
            shown.add(lead);
        }
        tell(full, shown, coverage);
        tell(alone, shown, coverage);
        List<Backed> more = new ArrayList<>(shown);
        tell(any, more, coverage);

        List<Assertion> entries =
                new ArrayList<>(Joined.of(entries(shown), entries(more.subList(shown.size(), more.size()))));
        List<Assertion> out = new ArrayList<>();
        if (lead != null) {
            out.add(entries.removeFirst());
        }
        entries.stream()
                .map(Placed::of)
                .sorted(Comparator.comparing((Placed p) -> p.number() > Beginning.ABOUT)
                        .thenComparingInt(p -> -p.reports())
                        .thenComparingDouble(Placed::number))
                .map(Placed::assertion)
                .forEach(out::add);
        out.removeIf(a -> a.isQuotation() && a.speakers().isEmpty());
        return List.copyOf(out);
    }

    private static List<AnnotatedReport> reports(List<Shared> sentences) {
        Map<String, AnnotatedReport> out = new LinkedHashMap<>();
        sentences.forEach(s -> out.putIfAbsent(s.at().reportId(), s.at().report()));
        return List.copyOf(out.values());
    }

    private static List<Assertion> entries(List<Backed> shown) {
        return shown.stream().map(Backed::entry).toList();
    }

    /** Adds to what is shown of what is left as long as there is something to tell. */
    private static void tell(List<Backed> left, List<Backed> shown, Coverage coverage) {
        left.forEach(b -> shown.forEach(s -> b.leaveTo(s, coverage)));
        Backed next = most(left, Backed::worth);
        while (next != null) {
            Backed told = next;
            shown.add(told);
            left.forEach(b -> b.leaveTo(told, coverage));
            next = most(left, Backed::worth);
        }
    }

    private static List<Backed> without(Predicate<Citation> which, List<Backed> backed) {
        return backed.stream().filter(b -> !which.test(b.entry().at())).toList();
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
}
