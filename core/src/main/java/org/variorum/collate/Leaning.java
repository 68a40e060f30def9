package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.report.Span;

/**
 * Finds reports that tell what another of the story's outlets reports: some of what they have came by way of the other, how
 * much the words do not tell.
 */
final class Leaning {
    private Leaning() {}

    static List<SharedText.Link> find(List<AnnotatedReport> reports) {
        List<Publishers> publishers =
                reports.stream().map(r -> Publishers.of(r.report())).toList();
        List<SharedText.Link> out = new ArrayList<>();
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                Origins.Because because = because(reports.get(a), publishers.get(a), reports.get(b), publishers.get(b));
                if (because != null) {
                    out.add(new SharedText.Link(a, b, because));
                }
            }
        }
        return out;
    }

    private static Origins.@Nullable Because because(
            AnnotatedReport a, Publishers ofA, AnnotatedReport b, Publishers ofB) {
        Named found = named(a, ofA, ofB);
        if (found != null) {
            return because(found, List.of(found.at(), beginning(b)));
        }
        found = named(b, ofB, ofA);
        return found == null ? null : because(found, List.of(beginning(a), found.at()));
    }

    private static Origins.Because because(Named found, List<Citation> evidence) {
        return new Origins.Because(Origins.Kind.CREDIT, Origins.Strength.WEAK, evidence, found.name());
    }

    private record Named(String name, Citation at) {}

    /** Where a report first tells what the other's outlet says; who was only told something had it as any other might. */
    private static @Nullable Named named(AnnotatedReport report, Publishers own, Publishers other) {
        for (Attribution a : report.attributions()) {
            Speaker who = a.speaker();
            Span at = a.source();
            if (who != null && at != null && other.areCalled(who.name()) && !own.areCalled(who.name())) {
                return new Named(who.name(), in(report, at));
            }
        }
        return null;
    }

    private static Citation in(AnnotatedReport report, Span words) {
        Sentence s = report.sentenceAt(words);
        return s == null ? new Citation(report, words, null) : new Citation(report, s.span(), words);
    }

    private static Citation beginning(AnnotatedReport report) {
        Span first = report.sentences().isEmpty()
                ? new Span(0, 0)
                : report.sentences().getFirst().span();
        return new Citation(report, first, null);
    }
}
