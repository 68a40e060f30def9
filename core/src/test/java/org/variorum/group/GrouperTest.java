package org.variorum.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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

    @Test
    void reportsOfOneEventThatTellItInOtherWordsAreOneStory() {
        assertEquals(List.of(8), sizes(settled(FERRY)));
    }

    @Test
    void twoEventsOfOneKindAreTwoStories() {
        List<AnnotatedReport> both = new ArrayList<>();
        for (int i = 0; i < FERRY.size(); i++) {
            both.add(FERRY.get(i));
            if (i < OTHER_FERRY.size()) {
                both.add(OTHER_FERRY.get(i));
            }
        }
        assertEquals(List.of(8, 4), sizes(settled(both)));
    }

    @Test
    void aSettledStoryHoldsItsReportsInOrderOfArrival() {
        List<String> ids = settled(FERRY).stories().getFirst().reports().stream()
                .map(r -> r.report().id())
                .toList();
        assertEquals(List.of("f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8"), ids);
    }

    @Test
    void whatWasJoinedIsToldOfTheYoungerStory() {
        Grouper g = Grouper.toSettle();
        List<String> told = FERRY.stream().map(g::add).toList();
        List<Grouper.Merge> merges = g.settle();
        assertFalse(merges.isEmpty());
        merges.forEach(m -> assertTrue(told.indexOf(m.to()) < told.indexOf(m.from())));
    }

    private static Grouper settled(List<AnnotatedReport> reports) {
        Grouper g = Grouper.toSettle();
        reports.forEach(g::add);
        g.settle();
        return g;
    }

    private static List<Integer> sizes(Grouper g) {
        return g.stories().stream().map(s -> s.reports().size()).toList();
    }

    private static final List<AnnotatedReport> FERRY = List.of(
            report(
                    "f1",
                    "2026-03-04",
                    "Ferry Sorrel runs aground off Tannock",
                    "The car ferry Sorrel ran aground on rocks off Tannock on Tuesday night with 212 people on board, the coast"
                            + " guard said. Lifeboats took everyone to the harbour."),
            report(
                    "f2",
                    "2026-03-04",
                    "Passengers rescued after ferry strikes rocks near Tannock",
                    "All passengers were taken off the Sorrel in lifeboats after it hit a reef near Tannock harbour in fog. Nobody"
                            + " was hurt."),
            report(
                    "f3",
                    "2026-03-04",
                    "Captain of stricken ferry suspended",
                    "The operator, Halden Lines, has suspended the captain of the Sorrel, which is stuck on rocks outside Tannock."),
            report(
                    "f4",
                    "2026-03-04",
                    "'We sang to keep the children calm'",
                    "Isla Brandreth held her two children as the deck of the ferry tilted. For three hours passengers waited in the"
                            + " fog for a lifeboat to reach them off Tannock."),
            report(
                    "f5",
                    "2026-03-05",
                    "Fuel leaks from grounded Sorrel",
                    "Oil is leaking from the ferry that ran onto rocks off Tannock, and fishing boats have been told to stay in the"
                            + " harbour."),
            report(
                    "f6",
                    "2026-03-05",
                    "Inquiry opens into grounding of the Sorrel",
                    "Investigators boarded the grounded ferry off Tannock and took its radar records. Halden Lines said the"
                            + " captain was helping them."),
            report(
                    "f7",
                    "2026-03-05",
                    "Tugs fail to free Sorrel",
                    "Two tugs gave up pulling at the ferry at high tide. Another attempt is planned before the weather turns, the"
                            + " coast guard said."),
            report(
                    "f8",
                    "2026-03-05",
                    "Unions blame short crews",
                    "The seafarers' union said Halden Lines had cut crews on the Tannock route to save money, and that the"
                            + " captain of the Sorrel had been on the bridge of the ferry alone when it hit the rocks."));

    private static final List<AnnotatedReport> OTHER_FERRY = List.of(
            report(
                    "o1",
                    "2026-03-04",
                    "Fire on ferry Calluna in Orsay Bay",
                    "Fire broke out in the engine room of the ferry Calluna in Orsay Bay, and 87 passengers went into the boats, the"
                            + " navy said."),
            report(
                    "o2",
                    "2026-03-04",
                    "Navy puts out Calluna blaze",
                    "Sailors put out the fire in the engine room of the Calluna after five hours. The ferry was towed across Orsay"
                            + " Bay."),
            report(
                    "o3",
                    "2026-03-05",
                    "Engineer burned in Calluna fire",
                    "An engineer of the Calluna is in hospital with burns after the engine room fire in Orsay Bay, its owners said."),
            report(
                    "o4",
                    "2026-03-05",
                    "Calluna had failed a fire test",
                    "Inspectors had found faults in the engine room of the Calluna a year before the fire in Orsay Bay, records"
                            + " show."));
}
