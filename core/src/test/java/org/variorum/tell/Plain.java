package org.variorum.tell;

import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.report.Report;

/** Reports in which nothing is found. */
public final class Plain {
    private Plain() {}

    /** A report with {@code sentences} and nothing found in them. */
    public static AnnotatedReport report(Report report, Sentence... sentences) {
        return new AnnotatedReport(
                report,
                List.of(sentences),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
