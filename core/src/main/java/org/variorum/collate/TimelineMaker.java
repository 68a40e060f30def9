package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.TimeExpression;

/** Lays the dated sentences of all reports on one line of time; sentences on one event and date are one entry. */
final class TimelineMaker {
    private static final Pattern DATED = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
    private static final double SAME_EVENT = 0.5;

    private TimelineMaker() {}

    private record Place(Citation at, Terms terms, org.variorum.annotate.Vector vector) {}

    static List<Ledger.Dated> of(List<AnnotatedReport> reports) {
        Map<String, List<Place>> byDate = new TreeMap<>();
        for (AnnotatedReport r : reports) {
            for (TimeExpression t : r.times()) {
                Sentence s = r.sentenceAt(t.span());
                if (s != null
                        && t.type() == TimeExpression.Type.DATE
                        && t.value() != null
                        && DATED.matcher(t.value()).matches()) {
                    byDate.computeIfAbsent(t.value(), k -> new ArrayList<>())
                            .add(new Place(new Citation(r, s.span(), t.span()), Terms.of(r, s.span()), s.vector()));
                }
            }
        }
        List<Ledger.Dated> out = new ArrayList<>();
        byDate.forEach((date, places) -> {
            Clusters.complete(places.size(), Candidates.all(), (a, b) -> likeness(places.get(a), places.get(b)))
                    .forEach(group -> {
                        List<Citation> evidence =
                                group.stream().map(i -> places.get(i).at()).toList();
                        out.add(new Ledger.Dated(date, shortest(evidence), evidence));
                    });
        });
        return List.copyOf(out);
    }

    private static double likeness(Place a, Place b) {
        double score = (a.vector().cosine(b.vector()) + a.terms().containment(b.terms())) / 2;
        return score >= SAME_EVENT ? score : Clusters.APART;
    }

    private static String shortest(List<Citation> evidence) {
        String best = evidence.getFirst().text();
        for (Citation c : evidence) {
            best = c.text().length() < best.length() ? c.text() : best;
        }
        return best;
    }
}
