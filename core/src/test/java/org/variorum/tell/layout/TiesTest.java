package org.variorum.tell.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Sigla;

class TiesTest {
    private final List<AnnotatedReport> reports = Stream.of("a", "b", "c", "d", "e")
            .map(id -> Annotated.report(Report.of(id, "It rained.")))
            .toList();

    private Origins.Because because(Origins.Strength strength, int... pair) {
        return new Origins.Because(
                Origins.Kind.SHARED_TEXT,
                strength,
                List.of(
                        new Citation(reports.get(pair[0]), new Span(0, 10), null),
                        new Citation(reports.get(pair[1]), new Span(0, 10), null)));
    }

    private String ties(Origins.Because... because) {
        List<String> cited = Stream.of(because)
                .flatMap(b -> b.evidence().stream())
                .map(Citation::reportId)
                .distinct()
                .toList();
        return Ties.of(new Origins.Group(cited, List.of(because)), new Sigla(reports));
    }

    @Test
    void whoIsTiedForCertainSharesAnOriginAndTheOthersMay() {
        assertEquals(
                "A and B share an origin; C may rest on it too",
                ties(because(Origins.Strength.STRONG, 0, 1), because(Origins.Strength.WEAK, 1, 2)));
    }

    @Test
    void throughAThirdReportsAreTiedToo() {
        assertEquals(
                "A, B and C share an origin",
                ties(because(Origins.Strength.STRONG, 0, 2), because(Origins.Strength.STRONG, 1, 2)));
    }

    @Test
    void twoThatAreTiedWeaklyMayShareOne() {
        assertEquals("A and B may share an origin", ties(because(Origins.Strength.WEAK, 0, 1)));
    }

    @Test
    void twoPairsThatAreTiedWeaklyAreTwo() {
        assertEquals(
                "A and B share one, and C and D share one; it may be the same",
                ties(
                        because(Origins.Strength.STRONG, 0, 1),
                        because(Origins.Strength.STRONG, 2, 3),
                        because(Origins.Strength.WEAK, 1, 2)));
    }
}
