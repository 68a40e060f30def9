package org.variorum.collate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.passage.Cast;
import org.variorum.report.Report;

/** Which quoted pieces are one remark, by example. */
class QuoteAlignerTest {
    /** The remarks of several reports, each as its wordings in order. */
    private static Set<String> remarks(String... texts) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(Annotated.report(Report.of("r" + reports.size(), text)));
        }
        Cast cast = Cast.of(reports);
        List<QuotePiece> pieces = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            pieces.addAll(QuotePiece.of(i, reports.get(i), cast));
        }
        return new QuoteAligner(pieces)
                .align().stream()
                        .filter(g -> g.size() > 1)
                        .map(g -> g.stream().map(i -> pieces.get(i).at().text()).collect(Collectors.joining(" | ")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void twoWordsMayBeACatchword() {
        assertEquals(
                Set.of(),
                remarks(
                        "“It is all a wretched bargain,” Petra Lindqvist said on Monday.",
                        "Petra Lindqvist called the ferry treaty a “wretched bargain” on Monday."));
    }

    @Test
    void whatOneReportHasInOneSentenceStandsWithEachOfTheTwoThatOthersHave() {
        String whole = "“The gates stay shut until the last boat has left, and if it never leaves they never open,”"
                + " Radomir Velk said.";
        String halves = "“The gates stay shut until the last boat has left,” Radomir Velk said."
                + " “If it never leaves they never open,” he said.";
        assertEquals(
                Set.of(
                        "The gates stay shut until the last boat has left, and if it never leaves they never open,"
                                + " | If it never leaves they never open, | If it never leaves they never open,",
                        "The gates stay shut until the last boat has left, and if it never leaves they never open,"
                                + " | The gates stay shut until the last boat has left,"
                                + " | The gates stay shut until the last boat has left,"),
                remarks(whole, halves, halves));
    }
}
