package org.variorum.tell.layout.single;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.tell.layout.Told;

class CoveredTest {
    private final AnnotatedReport mine = Told.report(
            "a",
            List.of(),
            "Divers from Kestra found two cracks in the northern wall.",
            "Orrin Velk sold the ferry to a bank in Porto.");
    private final AnnotatedReport other = Told.report(
            "b",
            List.of(),
            "The northern wall has two cracks, according to divers who came from Kestra on Friday.",
            "Orrin Velk did not answer.");
    private final Covered covered = new Covered(List.of(mine, other));

    @Test
    void whatAnotherReportSaysInMostOfTheSameWordsIsNoNews() {
        assertTrue(covered.has(Told.entry(mine, 1)));
    }

    @Test
    void aNameInCommonIsNotEnough() {
        assertFalse(covered.has(Told.entry(mine, 2)));
    }
}
