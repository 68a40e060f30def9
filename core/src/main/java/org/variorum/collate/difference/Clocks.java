package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.cluster.Clusters;
import org.variorum.collate.passage.NamedDay;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Passage;

/**
 * Finds that reports put one event at different times of the clock, however they tell the rest of it: each in a sentence of
 * its own, with like words around the time.
 */
public final class Clocks {
    /** Times that lie further apart are mostly of two things. */
    private static final int FAR = 60;

    /** A time where a report gives it. */
    private record Use(Passage at, Clock clock, Set<String> around) {}

    private final NamedDays days;
    private final NearWords near;
    private final List<Use> uses = new ArrayList<>();
    private final Map<Integer, List<Clock>> byReport = new HashMap<>();
    private final Map<Integer, List<NamedDay>> daysOf = new HashMap<>();

    private Clocks(NamedDays days, NearWords near) {
        this.days = days;
        this.near = near;
    }

    /** One difference an event, with a side for each report that gives a time for it. */
    public static List<Difference> of(List<Passage> passages, NamedDays days, NearWords near) {
        Clocks clocks = new Clocks(days, near);
        passages.forEach(clocks::add);
        List<Difference> out = new ArrayList<>();
        Clusters.complete(
                        clocks.uses.size(),
                        NearWords.candidates(
                                clocks.uses.stream().map(Use::around).toList()),
                        clocks::likeness)
                .forEach(group -> {
                    Difference d = clocks.told(group);
                    if (d != null) {
                        out.add(d);
                    }
                });
        return out;
    }

    private void add(Passage p) {
        daysOf.computeIfAbsent(p.report(), k -> new ArrayList<>()).addAll(days.of(p));
        for (Clock clock : Clock.in(p)) {
            uses.add(new Use(p, clock, near.around(p, p.tokenFrom(clock.span().start()), clock.token())));
            byReport.computeIfAbsent(p.report(), k -> new ArrayList<>()).add(clock);
        }
    }

    private double likeness(int i, int j) {
        Use a = uses.get(i);
        Use b = uses.get(j);
        boolean apart = a.at().report() == b.at().report()
                || a.clock().apart(b.clock()) > FAR
                || !a.clock().isOfOneZone(b.clock())
                || days.apart(a.at(), b.at())
                || isOfAnotherDay(a, b)
                || isOfAnotherDay(b, a)
                || isNearer(a, b)
                || isNearer(b, a);
        return apart ? Clusters.APART : near.likeness(a.around(), b.around());
    }

    /** Whether one names a day, and the other's report names days, none of them this, though not beside its time. */
    private boolean isOfAnotherDay(Use a, Use b) {
        List<NamedDay> others = daysOf.getOrDefault(b.at().report(), List.of());
        return days.of(b.at()).isEmpty()
                && !others.isEmpty()
                && !days.of(a.at()).isEmpty()
                && days.of(a.at()).stream().noneMatch(d -> others.stream().anyMatch(d::maySame));
    }

    /** Whether the other report has a time that is nearer to this: then its own is of another moment of the same. */
    private boolean isNearer(Use a, Use b) {
        return byReport.getOrDefault(b.at().report(), List.of()).stream()
                .anyMatch(c -> c.apart(a.clock()) < b.clock().apart(a.clock()));
    }

    private @Nullable Difference told(List<Integer> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Use a = uses.get(group.get(i));
                Use b = uses.get(group.get(j));
                if (!a.clock().meets(b.clock())) {
                    Sides sides = new Sides(finding(a, b)).add(a.at(), b.at(), finding(a, b));
                    group.forEach(k -> sides.add(a.at(), uses.get(k).at(), finding(a, uses.get(k))));
                    return sides.difference(List.of());
                }
            }
        }
        return null;
    }

    private static Finding finding(Use a, Use b) {
        String mine = words(a);
        String theirs = words(b);
        return Finding.conflict(
                Difference.Kind.TIME,
                Difference.Reason.UNKNOWN,
                "The reports give different times for the same: \u201C" + mine + "\u201D and \u201C" + theirs
                        + "\u201D.",
                a.clock().span(),
                mine,
                b.clock().span(),
                theirs);
    }

    private static String words(Use use) {
        return use.clock().span().in(use.at().at().report().report().text());
    }
}
