package org.variorum.collate.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Collator;
import org.variorum.collate.Ledger;
import org.variorum.group.Story;
import org.variorum.report.Report;

class OnlyOneTest {
    private static final String CHOIR =
            "A choir from the hill villages sang in the market hall of Lenn until midnight.";

    private static List<String> only(Ledger ledger) {
        return ledger.claims().stream()
                .filter(c -> ledger.onlyOne().contains(c.id()))
                .map(c -> c.evidence().getFirst().at().text())
                .distinct()
                .toList();
    }

    private static Ledger ledger(Report... reports) {
        List<AnnotatedReport> all =
                List.of(reports).stream().map(Annotated::report).toList();
        return Collator.collate(new Story("s", all));
    }

    @Test
    void anAmountThatAnotherReportRoundsIsNotHeldByOneAlone() {
        Ledger l = ledger(
                Report.of("a", "Repairs of the bridge at Osk cost the council over $10,000 last year. " + CHOIR),
                Report.of("b", "The bill for the bridge at Osk, $10,977.74 to the cent, was paid by the council."));
        assertEquals(List.of(CHOIR), only(l));
    }

    @Test
    void aSentenceThatIsTheHeadlineOverAgainIsNoClaim() {
        Ledger l = ledger(
                Report.builder("a", "Ferry runs again on Lake Ostra\n\n" + CHOIR)
                        .title("Ferry runs again on Lake Ostra")
                        .build(),
                Report.of("b", "Nobody in the valley of the Korsa has seen a wolf since the war."));
        assertTrue(l.claims().stream().noneMatch(c -> c.text().contains("Ferry")));
    }

    @Test
    void whatAFeedBrokeOffIsNotTold() {
        Ledger l = ledger(
                Report.of("a", CHOIR + " The mayor of Lenn, who had asked the singers to the hall, said that the..."),
                Report.of("b", "Nobody in the valley of the Korsa has seen a wolf since the war."));
        assertTrue(only(l).stream().noneMatch(t -> t.endsWith("...")));
    }

    @Test
    void whatOnlyLeadsToWhatFollowsIsNotTold() {
        Ledger l = ledger(
                Report.of(
                        "a", CHOIR + " Here are the songs that the villagers chose. The mayor of Lenn wrote to them:"),
                Report.of("b", "Nobody in the valley of the Korsa has seen a wolf since the war."));
        assertEquals(1, only(l).stream().filter(t -> !t.startsWith("Nobody")).count());
    }

    @Test
    void aDeedComesBeforeColour() {
        String deed = "A court in Osk convicted the keeper of the dam of taking bribes from the builders.";
        String colour = "Lanterns of coloured paper hung over the market hall and the river behind it.";
        Ledger l = ledger(
                Report.of("a", CHOIR + " " + CHOIR.replace("sang", "danced") + " " + colour + " " + deed),
                Report.of("b", "Nobody in the valley of the Korsa has seen a wolf since the war."));
        List<String> order = l.onlyOne().stream()
                .flatMap(id -> l.claims().stream().filter(c -> c.id().equals(id)))
                .map(c -> c.evidence().getFirst().at().text())
                .toList();
        assertTrue(order.contains(deed));
        assertTrue(order.indexOf(deed) < order.indexOf(colour) || !order.contains(colour));
    }
}
