package org.variorum.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.group.Story;
import org.variorum.report.Credit;
import org.variorum.report.Report;

/** What a ledger holds, by example. */
class CollatorTest {
    private static Ledger ledger(String... texts) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(Annotated.report(Report.of("r" + reports.size(), text)));
        }
        return Collator.collate(new Story("s", reports));
    }

    private static Difference only(List<Difference> differences, Difference.Kind kind) {
        List<Difference> found =
                differences.stream().filter(d -> d.kind() == kind).toList();
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    @Test
    void differentNumbersForTheSameThingAreAConflict() {
        Ledger l = ledger(
                "Harvenia has closed six gates of the Korsa dam since March, engineers say.",
                "Engineers say that Harvenia has closed four gates of the Korsa dam since March.");
        Difference d = only(l.differences(), Difference.Kind.FIGURE);
        assertEquals(Difference.Verdict.CONFLICT, d.verdict());
        assertEquals(2, d.sides().size());
    }

    @Test
    void aBoundThatTheOtherFigureFitsIsNoConflict() {
        Ledger l = ledger(
                "At least 12 people were killed in the fighting near the village of Osk on Tuesday.",
                "Fifteen people were killed in the fighting near the village of Osk on Tuesday, doctors say.");
        Difference d = only(l.differences(), Difference.Kind.FIGURE);
        assertEquals(Difference.Verdict.COMPATIBLE, d.verdict());
        assertEquals(Difference.Reason.BOUND, d.reason());
    }

    @Test
    void theTollOfOneEventIsHeldTogetherHoweverItIsTold() {
        Ledger l = ledger(
                "A landslide swept through the hill town of Osk at dawn, killing nine people and burying a school.",
                "Twelve villagers were killed when mud came down on their houses, the mayor of Osk said.");
        Difference d = only(l.differences(), Difference.Kind.FIGURE);
        assertEquals(
                List.of("nine people", "Twelve villagers"),
                d.sides().stream().map(Difference.Side::value).toList());
    }

    @Test
    void theTollOfAnEarlierEventIsAnother() {
        noFiguresDiffer(
                "A landslide swept through the hill town of Osk at dawn, killing nine people and burying a school.",
                "A landslide killed 14 people in Osk in March 2019. The mayor said the hill had been watched since.");
    }

    @Test
    void whoCountsTwoTollsOfOneKindIsSetAgainstNobody() {
        noFiguresDiffer(
                "A landslide swept through the hill town of Osk at dawn, killing nine people and burying a school.",
                "Mud killed six people in their houses, the mayor said. On the road below two people were killed.");
    }

    @Test
    void aPartOfTheDeadIsNoToll() {
        noFiguresDiffer(
                "A landslide swept through the hill town of Osk at dawn, killing nine people and burying a school.",
                "Rescuers dug all day in Osk. Of those who were found, two of them dead, most had slept in the school.");
    }

    private static void noFiguresDiffer(String... texts) {
        List<Difference> shown = ledger(texts).differences().stream()
                .filter(d -> d.kind() == Difference.Kind.FIGURE && d.verdict() != Difference.Verdict.COMPATIBLE)
                .toList();
        assertEquals(List.of(), shown);
    }

    @Test
    void aNumberOnTopOfAnotherIsNotSetAgainstIt() {
        noFiguresDiffer(
                "The bodies of 12 victims were found near the village of Osk after the flood, the council said.",
                "The bodies of three more victims were found near the village of Osk after the flood, the council said.");
    }

    @Test
    void othersAreCountedToo() {
        Ledger l = ledger(
                "Leaders of more than 70 other countries will meet at Lake Ostra on Saturday for a river conference.",
                "Some 90 countries will send their leaders to the river conference at Lake Ostra on Saturday.");
        assertEquals(2, only(l.differences(), Difference.Kind.FIGURE).sides().size());
    }

    @Test
    void whatIsToldOfOtherPeopleIsAnotherNumber() {
        noFiguresDiffer(
                "The rower Elin Sorv won 23 races on the river Osk this summer before the boats were sold.",
                "The rower Pel Orrin won 14 races on the river Osk this summer before the boats were sold.");
    }

    @Test
    void aNumberThatTheOtherReportHasElsewhereIsOfSomethingElse() {
        noFiguresDiffer(
                "Harvenia has closed six gates of the Korsa dam since March, engineers say.",
                "Engineers say that Harvenia has closed four gates of the Korsa dam since March. With those of last year"
                        + " six gates of the dam are closed.");
    }

    @Test
    void hundredsMayBeAnyNumberOfHundreds() {
        noFiguresDiffer(
                "Hundreds of people were brought to safety from the village of Osk on Tuesday.",
                "More than 250 people were brought to safety from the village of Osk on Tuesday, doctors say.");
    }

    @Test
    void aLineThatOnlyDatesAReportIsNoClaim() {
        Ledger l = ledger(
                "Published: 14 June 2026, 9:31 AM\nHarvenia has closed the gates of the Korsa dam.",
                "Updated on Monday, 15 June 2026 at 11:05 PM\nHarvenia has closed the gates of the Korsa dam.");
        assertEquals(List.of(), l.differences());
        assertTrue(
                l.claims().stream().noneMatch(c -> c.text().contains("2026")),
                () -> l.claims().toString());
    }

    @Test
    void theQuestionIsNotTheAnswerToIt() {
        Ledger l = ledger(
                "“I am not sure that the gates will hold this spring,” Radomir Velk said.",
                "“Why are you so sure that the gates will hold this spring?” Elin Sorv asked.");
        assertEquals(List.of(), l.differences());
    }

    @Test
    void whoSpeaksForSomebodyIsNoOtherParty() {
        Difference d = only(
                ledger(
                                "Radomir Velk said that he had kept 60,000 letters about the Korsa dam in a cellar.",
                                "The lawyer for Mr. Velk, David Kern, said that Radomir Velk had kept 20,000 letters about the"
                                        + " Korsa dam in a cellar.")
                        .differences(),
                Difference.Kind.FIGURE);
        assertEquals(Difference.Reason.UNKNOWN, d.reason());
    }

    @Test
    void leavingSomebodyOutInOtherWordsDeniesNothing() {
        Ledger l = ledger(
                "World leaders – but not from Norway – will meet at Lake Ostra this weekend to map out steps toward peace.",
                "Sweden prepared to host world leaders, excluding those from Norway, this weekend at Lake Ostra to map out"
                        + " steps toward peace.");
        assertEquals(
                List.of(),
                l.differences().stream()
                        .filter(d -> d.kind() == Difference.Kind.POLARITY)
                        .toList());
    }

    @Test
    void partiesChangePlacesOnlyAboutTheSameDeed() {
        List<String> whys = new ArrayList<>();
        ledger(
                        "Lomaria has rejected a deal from President Radomir Velk to open the gates if its boats leave the river.",
                        "President Radomir Velk said he would open a gate in Lomaria if its boats leave the river.")
                .differences()
                .forEach(d -> whys.add(d.why()));
        assertTrue(whys.stream().noneMatch(w -> w.contains("change places")), whys::toString);
    }

    @Test
    void partiesThatChangePlacesAreTold() {
        Ledger l = ledger(
                "Lomaria attacked Harvenia at the river before dawn on Tuesday, officers say.",
                "Harvenia attacked Lomaria at the river before dawn on Tuesday, officers say.");
        assertTrue(l.differences().stream().anyMatch(d -> d.reason() == Difference.Reason.PARTY));
    }

    @Test
    void aWeekdayIsNoOtherDayThanTheDateThatFallsOnIt() {
        Report dated = Report.of(
                        "r1", "More than 40 delegations are expected at the river conference at Lake Ostra tomorrow.")
                .toBuilder()
                .published("2026-04-17")
                .build();
        Ledger l = Collator.collate(new Story(
                "s",
                List.of(
                        Annotated.report(
                                Report.of(
                                        "r0",
                                        "More than 40 delegations are expected at the river conference at Lake Ostra on Saturday.")),
                        Annotated.report(dated))));
        assertTrue(
                l.differences().stream().noneMatch(d -> d.kind() == Difference.Kind.TIME),
                () -> l.differences().toString());
    }

    @Test
    void otherThingsCountedExplainOtherNumbers() {
        Ledger l = ledger(
                "More than 40 countries and organisations will meet at Lake Ostra on Saturday for a river conference.",
                "Some 31 countries will send ministers to the river conference at Lake Ostra on Saturday.");
        assertEquals(
                Difference.Reason.SCOPE,
                only(l.differences(), Difference.Kind.FIGURE).reason());
    }

    @Test
    void anotherWordForTheSameThingIsNoOtherThingCounted() {
        Ledger l = ledger(
                "Velk said that he had read 6,000 related letters about the Korsa dam since March.",
                "Since March Velk has read 9,000 letters about the Korsa dam, he said.");
        assertEquals(
                Difference.Reason.UNKNOWN,
                only(l.differences(), Difference.Kind.FIGURE).reason());
    }

    @Test
    void aNumberThatTheOtherSentenceHasTooIsOfSomethingElse() {
        Ledger l = ledger(
                "Engineers closed 12 gates of the Korsa dam on Monday, and 40 gates of the Korsa dam the day before.",
                "Engineers closed 40 gates of the Korsa dam overnight.");
        assertTrue(
                l.differences().stream().noneMatch(d -> d.kind() == Difference.Kind.FIGURE),
                () -> l.differences().toString());
    }

    @Test
    void aNumberThatPointsBackCountsNothing() {
        Ledger l = ledger(
                "The two states filed a suit against the Korsa dam in the spring.",
                "Four states filed a suit against the Korsa dam in the spring.");
        assertTrue(l.claims().stream()
                .noneMatch(c -> c.kind() == Claim.Kind.FIGURE && c.text().startsWith("two")));
    }

    @Test
    void oneSignForAWordIsNoOtherWording() {
        Ledger l = ledger(
                "“Some gates are good & some gates are bad, and that cannot go on for another year,” Radomir Velk said.",
                "“Some gates are good and some gates are bad, and that cannot go on for another year,” said Radomir Velk.");
        assertTrue(
                l.differences().stream().noneMatch(d -> d.kind() == Difference.Kind.WORDING),
                () -> l.differences().toString());
    }

    @Test
    void aFewSharedWordsAreNotTheSameWordsOfTwo() {
        Ledger l = ledger(
                "“Then he shut down the old ferry,” Mira Dorn said.",
                "“They always say that he alone is to blame for shutting the old ferry down,” Radomir Velk said.");
        assertTrue(
                l.differences().stream().noneMatch(d -> d.kind() == Difference.Kind.SPEAKER),
                () -> l.differences().toString());
    }

    @Test
    void oneRemarkInTwoTranslationsIsOneQuote() {
        Ledger l = ledger(
                "“We will open the gates within the hour in which the last boat leaves the upper river,” Radomir Velk said.",
                "“The gates will open in the same hour as the last boat leaves the upper river,” said Radomir Velk, speaking"
                        + " through an interpreter.");
        assertEquals(2, l.quotes().getFirst().variants().size());
        Difference d = only(l.differences(), Difference.Kind.WORDING);
        assertEquals(Difference.Reason.TRANSLATION, d.reason());
        assertEquals(
                "A report tells of a translation: “through an interpreter”. One wording says “within”; another says “same”.",
                d.why());
    }

    @Test
    void aQuotationCutShortIsCompatibleAndSaysWhatIsLeftOut() {
        Ledger l = ledger(
                "“The gates of the dam stay shut until the last boat has left the upper river,” Radomir Velk said.",
                "“The gates of the dam stay shut,” said Radomir Velk.");
        Difference d = only(l.differences(), Difference.Kind.WORDING);
        assertEquals(Difference.Verdict.COMPATIBLE, d.verdict());
        assertEquals("The shorter wording leaves out “until the last … the upper river”.", d.why());
    }

    @Test
    void twoRemarksOnOneSubjectStayTwo() {
        Ledger l = ledger(
                "“It is not for Lomaria to leave its own river,” Radomir Velk said.",
                "“It is for the boats to leave before anything else happens,” Radomir Velk said.");
        assertTrue(l.quotes().stream().allMatch(q -> q.variants().size() == 1));
    }

    @Test
    void whatSomebodyCouldSayIsNoClaim() {
        Ledger l = ledger(
                "The government could say on Friday that the dam will hold.",
                "The government might say on Friday that the dam will hold.");
        assertEquals(List.of(), l.claims());
    }

    @Test
    void acceptingAndRejectingAreNeverOneClaim() {
        Ledger l = ledger(
                "Ansa Tolland accepted the offer to open the gates of the dam.",
                "Ansa Tolland rejected the offer to open the gates of the dam.");
        assertTrue(l.claims().stream().allMatch(c -> c.reports() == 1));
    }

    @Test
    void sharedProseIsOneOriginAndSharedQuotationsAreNot() {
        String prose =
                "The exchange dimmed hopes for a weekend conference at the lake, where envoys were to discuss the river. "
                        + "The two countries have quarrelled about the dam since the engineers left it in the spring of last year. ";
        String quotes =
                "“We will open the gates within the hour in which the last boat leaves the upper river,” Velk said. "
                        + "“Nobody will be asked twice, and nobody will be told again what this river is worth to us,” he added.";
        assertEquals(new Range(1, 1), ledger(prose + quotes, prose).origins().count());
        assertEquals(
                new Range(2, 2),
                ledger(quotes, "The president spoke for an hour in parliament. " + quotes)
                        .origins()
                        .count());
    }

    @Test
    void oneAgencyIsOneOrigin() {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            reports.add(Annotated.report(Report.builder(id, "The dam of " + id + " is closed, Reuters reports.")
                    .credits(List.of(new Credit("Reuters", Credit.Where.TAGLINE)))
                    .build()));
        }
        Origins origins = Collator.collate(new Story("s", reports)).origins();
        assertEquals(new Range(1, 1), origins.count());
        assertEquals(
                "Reuters",
                origins.groups()
                        .getFirst()
                        .because()
                        .getFirst()
                        .evidence()
                        .getFirst()
                        .text());
    }

    @Test
    void aStoryOfOneReportIsShownWithoutAnythingOnlyItHas() {
        Ledger l = ledger("Harvenia has closed six gates of the Korsa dam since March.");
        assertEquals(List.of(), l.onlyOne());
        assertTrue(!l.claims().isEmpty());
    }

    @Test
    void sentencesThatWouldMakeOneClaimButForTheDayAreSetAgainstEachOther() {
        Ledger l = ledger(
                "In an interview with Harbour Radio on Friday, Mr. Velk said that he welcomed the quarrel. The dam at Osk is old.",
                "Velk, in his first interview since the vote, told Harbour Radio on Tuesday that the quarrel can be won. Boats lay idle.");
        assertEquals(2, only(l.differences(), Difference.Kind.TIME).sides().size());
    }

    @Test
    void whatIsSoOnAverageIsNotSoInOneSeason() {
        noFiguresDiffer(
                "Sorv has scored an average of 26 goals a season for Korsa United.",
                "Sorv scored 33 goals last year for Korsa United, more than anybody.");
    }

    @Test
    void numbersInUnlikeSentencesAreOfTwoQuantities() {
        noFiguresDiffer(
                "A quake shook the coast of Harve on Sunday and killed ten people in seven villages, officials said. "
                        + "Roads were blocked by stones for a day. The army sent tents.",
                "The coast of Harve was shaken by a quake on Sunday, and whole villages fell. Stones blocked the roads. "
                        + "Three people were killed by a quake in the hills of Osk last September, which was felt in Harve too.");
    }
}
