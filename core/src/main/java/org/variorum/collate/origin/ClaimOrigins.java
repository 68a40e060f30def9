package org.variorum.collate.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.collate.Range;
import org.variorum.collate.cluster.Folding;
import org.variorum.report.Credit;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Tells in how many independent ways one claim reached us. The reports' origins are those of the story, but what several of
 * them have from one agency or outlet, as in "told Reuters", is one for this claim: beyond doubt where everything that a
 * report has on the claim came through it, perhaps where only some of it did. An agency's own report, or one that credits
 * it, has all from there.
 */
public final class ClaimOrigins {
    private final Folding strong;
    private final Folding weak;

    ClaimOrigins(Folding strong, Folding weak) {
        this.strong = strong;
        this.weak = weak;
    }

    /** A report by its place in the story, with a place in it that has the claim. */
    public record Had(int report, Citation at) {}

    /** @param because what folds reports for this claim that the story's origins leave apart */
    public record Found(Range range, List<Origins.Because> because) {}

    Found of(List<Had> evidence) {
        Map<Integer, List<Citation>> byReport = new TreeMap<>();
        evidence.forEach(had ->
                byReport.computeIfAbsent(had.report(), k -> new ArrayList<>()).add(had.at()));
        Map<String, String> sources = new LinkedHashMap<>();
        evidence.forEach(
                had -> Hands.relays(had.at()).forEach(name -> sources.putIfAbsent(OutletName.key(name), name)));
        if (sources.isEmpty()) {
            return new Found(range(byReport.keySet(), strong, weak), List.of());
        }
        Folding surely = strong.copy();
        Folding perhaps = weak.copy();
        List<Origins.Because> because = new ArrayList<>();
        sources.forEach((source, name) -> {
            Map<Integer, From> from = new TreeMap<>();
            byReport.forEach((report, places) -> {
                From mine = From.of(places, source);
                if (mine != null) {
                    from.put(report, mine);
                }
            });
            because.addAll(fold(name, from, surely, perhaps));
        });
        return new Found(range(byReport.keySet(), surely, perhaps), because);
    }

    static Range range(Collection<Integer> members, Folding strong, Folding weak) {
        return new Range(weak.count(members), strong.count(members));
    }

    private static List<Origins.Because> fold(String name, Map<Integer, From> from, Folding surely, Folding perhaps) {
        List<Origins.Because> out = new ArrayList<>();
        List<Integer> whole =
                from.keySet().stream().filter(r -> at(r, from).whole()).toList();
        if (joins(whole, surely)) {
            joins(whole, perhaps);
            out.add(because(name, whole, from, Origins.Strength.STRONG));
        }
        List<Integer> all = List.copyOf(from.keySet());
        if (joins(all, perhaps)) {
            out.add(because(name, all, from, Origins.Strength.WEAK));
        }
        return out;
    }

    /** Joins all; true where they were not one before. */
    private static boolean joins(List<Integer> reports, Folding folding) {
        boolean apart = folding.count(reports) > 1;
        reports.forEach(report -> folding.join(reports.getFirst(), report));
        return apart;
    }

    private static Origins.Because because(
            String name, List<Integer> reports, Map<Integer, From> from, Origins.Strength strength) {
        List<Citation> evidence = reports.stream().map(r -> at(r, from).at()).toList();
        return new Origins.Because(Origins.Kind.TOLD, strength, evidence, name);
    }

    private static From at(int report, Map<Integer, From> from) {
        return Objects.requireNonNull(from.get(report));
    }

    /**
     * What a report has from a source.
     *
     * @param at a place that has it, with the source's name in focus where it stands there
     * @param whole true where the report has nothing of the claim from elsewhere
     */
    private record From(Citation at, boolean whole) {

        /** Null where the report has nothing of it from there. */
        static @Nullable From of(List<Citation> places, String source) {
            Report report = places.getFirst().report().report();
            Citation found = null;
            boolean whole = true;
            for (Citation at : places) {
                String name = relay(at, source);
                whole &= name != null;
                found = found == null && name != null ? named(at, name) : found;
            }
            if (found != null) {
                return new From(found, whole);
            }
            boolean own =
                    report.outlet() != null && OutletName.key(report.outlet()).equals(source);
            boolean credits = report.credits().stream()
                    .map(Credit::agency)
                    .anyMatch(a -> OutletName.key(a).equals(source));
            return own || credits ? new From(places.getFirst(), true) : null;
        }

        private static @Nullable String relay(Citation at, String source) {
            for (String name : Hands.relays(at)) {
                if (OutletName.key(name).equals(source)) {
                    return name;
                }
            }
            return null;
        }

        private static Citation named(Citation at, String name) {
            int found = at.text().indexOf(name);
            int start = at.span().start() + found;
            return found < 0 ? at : new Citation(at.report(), at.span(), new Span(start, start + name.length()));
        }
    }
}
