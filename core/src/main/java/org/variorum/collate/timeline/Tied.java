package org.variorum.collate.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Claim;
import org.variorum.report.Span;

/** Which claims a sentence makes together with sentences of other reports. */
record Tied(Map<Place, Set<String>> claims) {
    /** A sentence of a report, by where it begins. */
    private record Place(String report, int start) {}

    static Tied by(List<Claim> claims) {
        Map<Place, Set<String>> out = new HashMap<>();
        for (Claim c : claims) {
            // One number may be named of two events.
            if (c.reports() > 1 && c.kind() != Claim.Kind.FIGURE) {
                c.evidence()
                        .forEach(e -> out.computeIfAbsent(
                                        new Place(
                                                e.at().reportId(), e.at().span().start()),
                                        k -> new TreeSet<>())
                                .add(c.id()));
            }
        }
        return new Tied(out);
    }

    Set<String> at(AnnotatedReport report, Span sentence) {
        return claims.getOrDefault(new Place(report.report().id(), sentence.start()), Set.of());
    }
}
