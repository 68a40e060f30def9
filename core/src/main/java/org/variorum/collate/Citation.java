package org.variorum.collate;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Span;

/**
 * A place in a report that an entry of the ledger rests on.
 *
 * @param report the report cited
 * @param span the sentence, in UTF-16 units of the report's text
 * @param focus the words in it that decide; null where the whole span does
 */
public record Citation(
        AnnotatedReport report, Span span, @Nullable Span focus) {

    /** The cited words, exactly as the report has them. */
    public String text() {
        return span.in(report.report().text());
    }

    /** Where the words that decide stand: the focus, or the whole span where no part of it decides. */
    public Span words() {
        return focus == null ? span : focus;
    }

    /** The words that decide, or the cited words where no part of them does. */
    public String focusText() {
        return words().in(report.report().text());
    }

    /** Whether both cite one sentence, whatever decides in it. */
    public boolean sameSentence(Citation other) {
        return span.start() == other.span.start() && reportId().equals(other.reportId());
    }

    /** Id of the report cited. */
    public String reportId() {
        return report.report().id();
    }
}
