package org.variorum.collate.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.report.Span;

/**
 * Finds reports that tell what another of the story's outlets reports: some of what they have came by way of the other, how
 * much the words do not tell.
 */
final class Leaning {
    private Leaning() {}

    /** @param publishers of the reports, in their order */
    static List<SharedText.Link> find(List<AnnotatedReport> reports, List<Publishers> publishers) {
        List<Teller> tellers = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            tellers.add(Teller.of(reports.get(i), publishers.get(i)));
        }
        List<SharedText.Link> out = new ArrayList<>();
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                Origins.Because because = because(tellers.get(a), tellers.get(b));
                if (because != null) {
                    out.add(new SharedText.Link(a, b, because));
                }
            }
        }
        return out;
    }

    private static Origins.@Nullable Because because(Teller a, Teller b) {
        Named found = a.named(b.own());
        if (found != null) {
            return because(found, List.of(found.at(), b.beginning()));
        }
        found = b.named(a.own());
        return found == null ? null : because(found, List.of(a.beginning(), found.at()));
    }

    private static Origins.Because because(Named found, List<Citation> evidence) {
        return new Origins.Because(Origins.Kind.CREDIT, Origins.Strength.WEAK, evidence, found.name());
    }

    private record Named(String name, Citation at) {}

    private record Speaks(String name, Span at) {}

    /**
     * A report and whom it tells something of.
     *
     * @param speakers where each of those who are not its own outlet speaks first
     */
    private record Teller(AnnotatedReport report, Publishers own, Map<OutletName, Speaks> speakers) {
        static Teller of(AnnotatedReport report, Publishers own) {
            Map<String, Span> first = new LinkedHashMap<>();
            for (Attribution a : report.attributions()) {
                Speaker who = a.speaker();
                Span at = a.source();
                if (who != null && at != null) {
                    first.putIfAbsent(who.name(), at);
                }
            }
            Map<OutletName, Speaks> speakers = new LinkedHashMap<>();
            first.forEach((name, at) -> speakers.putIfAbsent(OutletName.of(name), new Speaks(name, at)));
            speakers.keySet().removeIf(own::areCalled);
            return new Teller(report, own, speakers);
        }

        /** Where it first tells what the other's outlet says; who was only told something had it as any other might. */
        @Nullable
        Named named(Publishers other) {
            return speakers.entrySet().stream()
                    .filter(e -> other.areCalled(e.getKey()))
                    .findFirst()
                    .map(e -> new Named(e.getValue().name(), in(e.getValue().at())))
                    .orElse(null);
        }

        private Citation in(Span words) {
            Sentence s = report.sentenceAt(words);
            return s == null ? new Citation(report, words, null) : new Citation(report, s.span(), words);
        }

        private Citation beginning() {
            Span first = report.sentences().isEmpty()
                    ? new Span(0, 0)
                    : report.sentences().getFirst().span();
            return new Citation(report, first, null);
        }
    }
}
