package org.variorum.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** What looks like a difference between two reports, and whether it is one thing that they tell, by example. */
class TwoThingsTest {
    /** What is shown as a difference between two reports of one day: "KIND one | other". */
    private static List<String> shown(String a, String b) {
        return shown(a, b, "2026-04-17");
    }

    private static List<String> shown(String a, String b, String secondDay) {
        List<AnnotatedReport> reports = List.of(
                Annotated.report(Report.builder("a", a).published("2026-04-17").build()),
                Annotated.report(Report.builder("b", b).published(secondDay).build()));
        return Collator.collate(new Story("s", reports)).differences().stream()
                .filter(d -> d.verdict() != Difference.Verdict.COMPATIBLE)
                .map(d -> d.kind() + " "
                        + String.join(
                                " | ",
                                d.sides().stream().map(Difference.Side::value).toList()))
                .toList();
    }

    @Test
    void whatIsCountedOnceIsToldInTwoNumbers() {
        assertEquals(
                List.of("FIGURE 14 tugboats | 11 tugboats"),
                shown(
                        "Coastguards seized 14 tugboats in the harbour of Osk on Friday, the harbour office said.",
                        "Coastguards seized 11 tugboats in the harbour of Osk on Friday, the harbour board said."));
    }

    @Test
    void theRestOfACountIsNotTheWhole() {
        assertEquals(
                List.of(),
                shown(
                        "The coastguards in Osk harbour seized six patrol boats, 11 other boats and two cranes from the smugglers.",
                        "Seventeen boats and two cranes were seized from the smugglers, a spokesman of the coastguards in Osk said."));
    }

    @Test
    void whatSomebodyMeansToReachIsNotWhatWasReached() {
        assertEquals(
                List.of(),
                shown(
                        "The ferry board hopes to bring the harbour line to 70 percent of the island villages by summer.",
                        "The harbour line of the ferry board goes to 54 percent of the island villages, records show."));
    }

    @Test
    void ofTwoNumbersInASentenceTheOneAmongTheSameWordsIsMeant() {
        assertEquals(
                List.of(),
                shown(
                        "Over 55 percent of ferries were checked at least once in port and 39 percent were fully repaired.",
                        "On Tuesday, 38 percent of all ferries in port were fully repaired, the harbour office said."));
    }

    @Test
    void aPartOfWhatIsTheirsIsNoPartOfAll() {
        assertEquals(
                List.of(),
                shown(
                        "As much as 70 percent of ferry traffic between the islands was stopped by the storm.",
                        "The islands of Osk and Brenn were also losing over 70 percent of their ferry traffic in the storm."));
    }

    @Test
    void oneNewsDayIsNotSetAgainstAnother() {
        assertEquals(
                List.of(),
                shown(
                        "The ferry company Korsa announced today (14 October 2025) that it has restored boats for its harbour customers.",
                        "Ferry company Korsa said on its page today (20 October 2025) that boats for all customers were restored, after an outage that was to last a month."));
    }

    @Test
    void leadsOfOneDayTellTheDayOfOnePieceOfNews() {
        String one =
                "The harbour board of Osk approved the ferry treaty with Korsa on Monday, ending ten years of talks.";
        String other =
                "Osk will have ferries to Korsa again after ten years of talks, its harbour board decided Thursday as it took the treaty.";
        assertEquals(List.of("TIME Monday | Thursday"), shown(one, other));
        assertEquals(List.of(), shown(one, other, "2026-04-20"));
    }

    @Test
    void aMeasureThatOneThingHasIsNotThatOfAll() {
        assertEquals(
                List.of(),
                shown(
                        "Orrin rowed for 205 yards on Sunday, and his 7-yard dash at the end gave Osk a narrow win over Korsa.",
                        "Late on, Orrin made a seven-yard dash at the end of a 73-yard haul that gave Osk the win over Korsa."));
    }

    @Test
    void whatGoesOnForDaysHasNoDayOfItsOwn() {
        assertEquals(
                List.of(),
                shown(
                        "Dockers poured into the streets of Osk for a third straight night Wednesday, throwing nets at the guards.",
                        "Anger over the harbour toll fed a riot of dockers on the streets of Osk Monday as nets were thrown at guards.",
                        "2026-04-18"));
    }

    @Test
    void whatRunsBetweenTwoLandsIsNotWhatIsFeltAcrossThem() {
        assertEquals(
                List.of(),
                shown(
                        "Mail between Osk and Korsa was cut after three ferries sank in the Tisva storm.",
                        "Thousands of people across Osk and Brenn have lost their mail after two ferries sank in the Tisva storm."));
    }

    @Test
    void leadsOnTwoDeedsHaveTwoDays() {
        assertEquals(
                List.of(),
                shown(
                        "The governor announced that she would veto the bill on Wednesday that lets shops turn ferrymen away.",
                        "The council sent the bill to her desk on Monday that lets shops turn ferrymen away."));
    }
}
