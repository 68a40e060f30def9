package org.variorum.collate.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Report;

class HeadingTest {
    private static AnnotatedReport report(String title, String text) {
        return Annotated.report(Report.builder("r " + title, text).title(title).build());
    }

    @Test
    void theHeadlineThatTheOthersBearOutIsTheStorys() {
        assertEquals(
                "Harbour board closes northern pier",
                Heading.of(List.of(
                        report(
                                "Skippers angry as lamps go out",
                                "The harbour board closed the northern pier on Tuesday."),
                        report("Harbour board closes northern pier", "The board closed the pier on Tuesday."),
                        report("Northern pier closed", "The northern pier was closed by the harbour board."))));
    }

    @Test
    void aDayIsNoHeadline() {
        assertEquals(
                "Harbour board closes northern pier",
                Heading.of(List.of(
                        report("Friday, March 8", "On Friday, March 8, the harbour board closed the northern pier."),
                        report(
                                "Harbour board closes northern pier",
                                "On Friday, March 8, the board closed the pier."))));
    }

    @Test
    void ofTwoThatTellAsMuchTheFirstIsTaken() {
        assertEquals(
                "Northern pier closed",
                Heading.of(List.of(
                        report("Northern pier closed", "The northern pier was closed."),
                        report("Northern pier closed", "The northern pier was closed."))));
    }

    @Test
    void withoutHeadlinesItIsWhatTheFirstReportBeginsWith() {
        assertEquals(
                "The northern pier was closed.",
                Heading.of(List.of(Annotated.report(Report.of("a", "The northern pier was closed. It is old.")))));
    }
}
