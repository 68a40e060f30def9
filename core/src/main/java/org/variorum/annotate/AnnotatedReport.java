package org.variorum.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * A report with everything found in it. Immutable; all lists are in order of the text. All spans point into
 * {@link Report#text()} and none touches furniture.
 */
public record AnnotatedReport(
        Report report,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Attribution> attributions,
        List<Quoted> quoted,
        List<Figure> figures,
        List<TimeExpression> times,
        List<Happening> happenings,
        List<Offer> offers,
        List<Position> positions) {

    public AnnotatedReport {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        quoted = List.copyOf(quoted);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        happenings = List.copyOf(happenings);
        offers = List.copyOf(offers);
        positions = List.copyOf(positions);
    }

    /** A report in which nothing was looked for. */
    public static AnnotatedReport bare(Report report) {
        return new AnnotatedReport(
                report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** The quotations that a stretch holds words of, those left out that only hold a word at arm's length. */
    public List<Quoted> quotedIn(Span stretch) {
        return quoted.stream()
                .filter(q -> !q.scare() && q.span().overlaps(stretch))
                .toList();
    }

    /** The sentence that {@code span} begins in; null outside the prose. */
    public @Nullable Sentence sentenceAt(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span s = sentences.get(mid).span();
            if (span.start() < s.start()) {
                high = mid - 1;
            } else if (span.start() >= s.end()) {
                low = mid + 1;
            } else {
                return sentences.get(mid);
            }
        }
        return null;
    }
}
