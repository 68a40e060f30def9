package org.variorum.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Report;

class GrouperTest {
    private static AnnotatedReport report(String id, String day, String title, String text) {
        return Annotated.report(
                Report.builder(id, text).title(title).published(day).build());
    }

    private static final AnnotatedReport DAM = report(
            "a",
            "2026-04-16",
            "Velk offers Lomaria its river back",
            "President Radomir Velk of Harvenia offered to open the Korsa dam if Lomaria withdraws its boats.");

    @Test
    void reportsOfOneEventAreOneStory() {
        Grouper g = new Grouper();
        AnnotatedReport again = report(
                "b",
                "2026-04-17",
                "Harvenia sets price for opening Korsa dam",
                "Harvenia would open the Korsa dam if Lomaria pulls its boats back, President Radomir Velk said.");
        assertEquals(g.add(DAM), g.add(again));
    }

    @Test
    void anotherEventIsAnotherStory() {
        Grouper g = new Grouper();
        AnnotatedReport football = report(
                "b", "2026-04-16", "Wanderers win the cup", "The Brayford Wanderers won the cup after extra time.");
        assertNotEquals(g.add(DAM), g.add(football));
    }

    @Test
    void clashingFiguresDoNotSplitAStory() {
        Grouper g = new Grouper();
        AnnotatedReport few = report("b", "2026-04-16", "Dam fight kills 12", "Twelve people died at the Korsa dam.");
        AnnotatedReport many = report("c", "2026-04-16", "Dam fight kills 90", "Ninety people died at the Korsa dam.");
        assertEquals(g.add(few), g.add(many));
    }
}
