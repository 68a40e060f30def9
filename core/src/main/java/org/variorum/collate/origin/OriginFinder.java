package org.variorum.collate.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.collate.cluster.Folding;
import org.variorum.report.Credit;
import org.variorum.report.Span;

/**
 * Tells in how many independent ways a story, or one claim of it, reached us. Reports that credit one agency, have one
 * publisher or share their prose are one origin; prose that is only alike, one house behind two outlets, or a report that tells
 * what another's outlet reports, lowers the minimum.
 */
public final class OriginFinder {
    private final List<AnnotatedReport> reports;
    private final List<SharedText.Link> links = new ArrayList<>();
    private final Folding strong;
    private final Folding weak;
    private final ClaimOrigins ofClaims;

    /** @param reports all of one story */
    public OriginFinder(List<AnnotatedReport> reports) {
        this.reports = reports;
        links.addAll(SharedText.find(reports.stream().map(Narrative::of).toList()));
        links.addAll(credits());
        List<Publishers> publishers =
                reports.stream().map(r -> Publishers.of(r.report())).toList();
        links.addAll(shared(publishers));
        links.addAll(Leaning.find(reports, publishers));
        links.addAll(OneSource.find(reports));
        strong = new Folding(reports.size());
        for (SharedText.Link l : links) {
            if (l.because().strength() == Origins.Strength.STRONG) {
                strong.join(l.a(), l.b());
            }
        }
        weak = strong.copy();
        for (SharedText.Link l : links) {
            weak.join(l.a(), l.b());
        }
        ofClaims = new ClaimOrigins(strong, weak);
    }

    /** The origins of one claim, by who has it where. */
    public ClaimOrigins.Found claim(List<ClaimOrigins.Had> evidence) {
        return ofClaims.of(evidence);
    }

    /** Those of the whole story. */
    public Origins story() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            groups.computeIfAbsent(weak.root(i), k -> new ArrayList<>()).add(i);
        }
        List<Origins.Group> out = new ArrayList<>();
        for (List<Integer> members : groups.values()) {
            if (members.size() > 1) {
                out.add(new Origins.Group(
                        members.stream().map(i -> reports.get(i).report().id()).toList(),
                        links.stream()
                                .filter(l -> members.contains(l.a()))
                                .map(SharedText.Link::because)
                                .toList()));
            }
        }
        List<Integer> all = IntStream.range(0, reports.size()).boxed().toList();
        return new Origins(ClaimOrigins.range(all, strong, weak), out);
    }

    private List<SharedText.Link> credits() {
        List<SharedText.Link> out = new ArrayList<>();
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                String agency = shared(a, b);
                if (agency != null) {
                    List<Citation> evidence = new ArrayList<>();
                    addCredit(a, agency, evidence);
                    addCredit(b, agency, evidence);
                    out.add(new SharedText.Link(
                            a, b, new Origins.Because(Origins.Kind.CREDIT, Origins.Strength.STRONG, evidence, agency)));
                }
            }
        }
        return out;
    }

    private @Nullable String shared(int a, int b) {
        for (Credit x : reports.get(a).report().credits()) {
            for (Credit y : reports.get(b).report().credits()) {
                if (x.agency().equals(y.agency())) {
                    return x.agency();
                }
            }
        }
        return null;
    }

    /** The place where the report's text names the agency; none where only its markup does. */
    private void addCredit(int i, String agency, List<Citation> evidence) {
        int at = reports.get(i).report().text().indexOf(agency);
        if (at >= 0) {
            evidence.add(new Citation(reports.get(i), new Span(at, at + agency.length()), null));
        }
    }

    private static List<SharedText.Link> shared(List<Publishers> publishers) {
        List<SharedText.Link> out = new ArrayList<>();
        for (int a = 0; a < publishers.size(); a++) {
            for (int b = a + 1; b < publishers.size(); b++) {
                Origins.Because because = publishers.get(a).shared(publishers.get(b));
                if (because != null) {
                    out.add(new SharedText.Link(a, b, because));
                }
            }
        }
        return out;
    }
}
