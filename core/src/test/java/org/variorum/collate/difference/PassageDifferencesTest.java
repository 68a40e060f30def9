package org.variorum.collate.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.figure.Amounts;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.passage.Speakers;
import org.variorum.report.Report;

/** How two sentences that say the same in other words are found to differ, by example. */
class PassageDifferencesTest {
    /** What the first sentence of each report is found to say differently: "KIND first | second". */
    private static List<String> between(String a, String b) {
        List<AnnotatedReport> reports = List.of(
                Annotated.report(Report.builder("a", a).published("2026-04-17").build()),
                Annotated.report(Report.builder("b", b).published("2026-04-17").build()));
        List<Passage> passages = Passage.of(reports, Cast.of(reports));
        Passage second =
                passages.stream().filter(p -> p.report() == 1).findFirst().orElseThrow();
        return new PassageDifferences(
                        new Speakers(),
                        new NamedDays(),
                        new Amounts(),
                        new PerPassage<>(Stages::of),
                        new PerPassage<>(Ranks::of))
                .between(passages.getFirst(), second).stream()
                        .map(f -> f.kind() + " " + f.aValue() + " | " + f.bValue())
                        .toList();
    }

    @Test
    void whatIsSaidInOtherWordsMayBeDenied() {
        assertEquals(
                List.of("POLARITY will not reopen | reopen"),
                between(
                        "The plan that the president announced will not reopen the ferry line for three weeks while talks go on.",
                        "After a month the president agreed to let boats reopen the ferry line for three weeks, officials said."));
    }

    @Test
    void aDenialHoldsForTheVerbThatItBelongsTo() {
        assertEquals(
                List.of(),
                between(
                        "The minister did not resign and signed the ferry treaty in the harbour hall.",
                        "In the harbour hall the minister signed the ferry treaty that his party had fought."));
    }

    @Test
    void whatHasNotHappenedMayStillCome() {
        assertEquals(
                List.of(),
                between(
                        "The council has not signed the ferry treaty with the island.",
                        "The council will sign the ferry treaty with the island, its chairman promised at the harbour."));
    }

    @Test
    void notWantingToIsNotDoing() {
        assertEquals(
                List.of(),
                between(
                        "He told the harbour board that he does not want to make a court case out of the leak.",
                        "“We are not making a court case out of the leak,” he told the board of the harbour."));
    }

    @Test
    void whatManyAreNotOneMayBe() {
        assertEquals(
                List.of(),
                between(
                        "The envoy wants to end the rule that children of non-citizen parents are at once a citizen of Harvenia.",
                        "The envoy wants an end to the rule for children of parents who aren’t citizens of Harvenia."));
    }

    @Test
    void leavingSomethingUndoneInAWordOfItsOwnDeniesNothingMore() {
        assertEquals(
                List.of(),
                between(
                        "The engineers would not repair the old gates of the dam, a letter says.",
                        "The engineers refused to repair the old gates of the dam before winter."));
    }

    @Test
    void oneWeekdayOfTwoIsSetAgainstTheOneThatStandsInItsPlace() {
        assertEquals(
                List.of("TIME Friday | Tuesday"),
                between(
                        "Velk, named envoy on Saturday, told Harbour Radio on Friday that the ferry is a winning issue.",
                        "In an interview with Harbour Radio on Tuesday, Velk said that he welcomed the quarrel."));
    }

    @Test
    void aFigureOfSpeechIsNoDay() {
        assertEquals(
                List.of(),
                between(
                        "Velk called the envoy a man from yesterday whose work at the ferry office was a failure.",
                        "On Wednesday Velk said that the envoy was a failure in the ferry office."));
    }

    @Test
    void placesClashBehindTheSameVerbAndPreposition() {
        assertEquals(
                List.of("PLACE Norway | Sweden"),
                between(
                        "The letter to Velk was found in Norway, which officers say is at the heart of the search.",
                        "Officers said that the letter for Velk had been found in a Sweden post office."));
    }

    @Test
    void aTownMayLieInTheCountryThatTheOtherReportNames() {
        assertEquals(
                List.of(),
                between(
                        "The child was born in Germany to parents who had fled across the lake.",
                        "Her parents had fled across the lake before the child was born in Hamburg."));
    }

    @Test
    void oneNumberIsBoundedFromTwoSides() {
        assertEquals(
                List.of("FIGURE more than 30 | fewer than 30"),
                between(
                        "The paper spoke with more than 30 people for its account of the ferry fire.",
                        "Its reporters talked to fewer than 30 sources about the fire on the ferry, the paper says."));
    }

    @Test
    void theOneFigureThatDoesNotFitStandsOut() {
        assertEquals(
                List.of("FIGURE 37 percent | 17 percent"),
                between(
                        "A poll has Velk at 37 percent, while Ansa Tolland leads the field with 21 percent.",
                        "Ansa Tolland is first with 21 percent of the vote, followed by Velk with 17 percent."));
    }

    @Test
    void aDayThatTheCalendarLacksIsSetAgainstNone() {
        assertEquals(
                List.of(),
                between(
                        "The council opened the ferry bridge at Osk on Feb. 29.",
                        "The council opened the ferry bridge at Osk on Feb. 27."));
    }

    @Test
    void aDayWhoseYearIsNotToldIsTheSameInEveryYear() {
        assertEquals(
                List.of(),
                between(
                        "The council will ask about the fire of Jan. 6 at the ferry bridge.",
                        "The council asked about the fire of January 6 at the ferry bridge."));
    }

    @Test
    void todayInQuotationMarksIsTheDayItWasSaid() {
        assertEquals(
                List.of(),
                between(
                        "The council opened the ferry bridge at Osk on Thursday.",
                        "“The council opened the ferry bridge at Osk today,” Velk said."));
    }

    @Test
    void namesThatMayBeOneAreOnePlace() {
        assertEquals(
                List.of(),
                between(
                        "He died at the prison hospital in Osk, Mo., on the ferry road.",
                        "He died at the prison hospital in Osk, Missouri, on the ferry road."));
        assertEquals(
                List.of(),
                between(
                        "The fire broke out at a ferry yard in Northeast Korsa at night.",
                        "At night the fire broke out at a ferry yard in Korsa."));
        assertEquals(
                List.of(),
                between(
                        "Cables were damaged and cut the Mideast and India off.",
                        "Cables were damaged, and India and the Middle East were cut off."));
    }

    @Test
    void aPlaceNamedWithAnAbbreviationEndsWhereItsWordsEnd() {
        assertEquals(
                List.of(),
                between(
                        "The ferry men came to the harbour from Norway and the U.S.",
                        "The ferry men came to the harbour from Norway, the harbour master said."));
    }

    @Test
    void whatOneIsToTheOtherIsNothingDone() {
        assertEquals(
                List.of(),
                between(
                        "The fire broke out in the Osk district of Korsa, the council said.",
                        "The fire broke out in the Korsa district of Osk, the council said."));
    }

    @Test
    void whoActsInOneReportIsActedOnInTheOther() {
        assertEquals(
                List.of("WORDING Tolland, who had lost the vote, accused Velk | Velk, the envoy, had accused Tolland"),
                between(
                        "Tolland, who had lost the vote, accused Velk of hiding the letter about the dam.",
                        "A clerk said that Velk, the envoy, had accused Tolland of hiding the letter about the dam."));
    }

    @Test
    void aSpeakerWhomTheOtherReportDoesNotKnowIsTold() {
        assertEquals(
                List.of("SPEAKER Mira Dorn | Radomir Velk"),
                between(
                        "Mira Dorn said on Friday that the ferry line to the island would open before the winter. Radomir Velk"
                                + " listened.",
                        "Radomir Velk announced that the line to the island would open before winter, with two ferries."));
    }

    @Test
    void twoWhoAreBothKnownMaySayTheSame() {
        assertEquals(
                List.of(),
                between(
                        "Mira Dorn said on Friday that the ferry line to the island would open before the winter. Radomir Velk"
                                + " listened.",
                        "Radomir Velk announced that before winter two ferries would serve the line to the island. Mira"
                                + " Dorn agreed."));
    }

    @Test
    void whoIsMeantByAnOfficeIsTooUnsureToBeSetAgainstAName() {
        assertEquals(
                List.of(),
                between(
                        "He said that the ferry line to the island would open before the winter storms. Mira Dorn left.",
                        "Radomir Velk said that the ferry line to the island would open before the winter storms came."));
    }

    @Test
    void aSpokesmanIsNotTheOneHeSpeaksFor() {
        assertEquals(
                List.of(),
                between(
                        "A spokesman for Mira Dorn said it could take weeks to open the ferry line. Radomir Velk listened.",
                        "Radomir Velk cautioned that it could take weeks to open the line of the ferry."));
    }

    @Test
    void twoWhoMeetDoSoFromEitherSide() {
        assertEquals(
                List.of(),
                between(
                        "Tolland had met with Velk at the ferry office to talk about the dam.",
                        "At the ferry office Velk met with Tolland to talk about the dam on the river."));
    }

    @Test
    void aDayIsNotSetAgainstTheDayOfAnotherDeed() {
        assertEquals(
                List.of(),
                between(
                        "The governor announced that she would veto the bill on Wednesday that lets shops turn ferrymen away.",
                        "The council sent the bill to her desk on Monday that lets shops turn ferrymen away."));
        assertEquals(
                List.of("TIME Wednesday | Monday"),
                between(
                        "The council passed the ferry bill in the harbour hall on Wednesday.",
                        "In the harbour hall the bill on ferries was passed by the council on Monday."));
    }

    @Test
    void whoSomebodySpeaksForIsNoPartyToADeed() {
        assertEquals(
                List.of(),
                between(
                        "Velk campaign spokeswoman Mira Dorn called the new ferry law “dishonest and hypocritical” on the radio.",
                        "Mira Dorn, a spokeswoman for the Velk campaign, said that the new ferry law is dishonest and"
                                + " hypocritical."));
    }

    @Test
    void whoTellsReportersMayHandThemAStatement() {
        assertEquals(
                List.of(),
                between(
                        "The harbour board will open the old ferry line in June, it said in a statement.",
                        "The harbour board will open the old ferry line in June, its chairman told reporters."));
    }

    @Test
    void oneReportCallsPeacefulWhatAnotherCallsViolent() {
        assertEquals(
                List.of("ASSESSMENT peaceful | violent"),
                between(
                        "Some 400 ferrymen joined a peaceful march along the harbour on Friday.",
                        "Along the harbour some 400 ferrymen took part in a violent march on Friday."));
        assertEquals(
                List.of("ASSESSMENT peaceful | violent"),
                between(
                        "The march of the ferrymen along the harbour was largely peaceful.",
                        "Along the harbour the ferrymen held a violent march."));
    }

    @Test
    void twoThingsMayBeWeighedDifferently() {
        assertEquals(
                List.of(),
                between(
                        "Some 400 ferrymen joined a peaceful march along the harbour on Friday.",
                        "Some 400 ferrymen joined a march along the harbour on Friday after a violent storm."));
    }

    @Test
    void whatSomebodySaysOfAThingIsNotTheReportsAssessment() {
        assertEquals(
                List.of(),
                between(
                        "Some 400 ferrymen joined a peaceful march along the harbour on Friday.",
                        "Some 400 ferrymen joined what the mayor called a “violent march” along the harbour on Friday."));
    }

    @Test
    void notPeacefulIsLeftAlone() {
        assertEquals(
                List.of(),
                between(
                        "The ferrymen held a violent march along the harbour on Friday.",
                        "The ferrymen held a not quite peaceful march along the harbour on Friday."));
    }

    @Test
    void whatIsToComeInOneReportIsDoneInAnother() {
        assertEquals(
                List.of("TIME approved | expected to approve"),
                between(
                        "The council approved the ferry treaty with the island after a long debate.",
                        "After a long debate the council is expected to approve the ferry treaty with the island."));
        assertEquals(
                List.of("TIME will meet | met"),
                between(
                        "The harbour council will meet the ferrymen in the old hall.",
                        "The harbour council met the ferrymen in the old hall and sent them home."));
    }

    @Test
    void anotherDeedIsNotTheOneThatIsToCome() {
        assertEquals(
                List.of(),
                between(
                        "The council approved the ferry treaty with the island in 2012.",
                        "The council is expected to approve the ferry treaty with the island."));
        assertEquals(
                List.of(),
                between(
                        "The mayor approved the harbour budget.",
                        "The council is expected to approve the ferry treaty with the island."));
    }

    @Test
    void whoRefusedToDoItDidNotDoIt() {
        assertEquals(
                List.of("POLARITY refused to sign | signed"),
                between(
                        "The harbour board refused to sign the ferry treaty with the island on the last day of talks.",
                        "On the last day of talks the board of the harbour signed the ferry treaty with the island."));
    }

    @Test
    void whatIsNoLongerSoIsDenied() {
        assertEquals(
                List.of("POLARITY is no longer licensed | is licensed"),
                between(
                        "The old ferry is no longer licensed to carry cars across the lake to the island.",
                        "The ferry to the island is licensed to carry cars across the lake, the harbour office says."));
    }

    @Test
    void aDenialBehindButDeniesSomethingElse() {
        assertEquals(
                List.of("POLARITY have not changed | have changed"),
                between(
                        "The dangers at the dam have not changed since the flood, Velk told the board.",
                        "The dangers at the dam have changed, but the board has not, Velk said."));
    }

    @Test
    void whatHangsOnAVerbIsNotASecondSaying() {
        assertEquals(
                List.of("POLARITY would not have allowed | would allow"),
                between(
                        "The bill would not have allowed ferries to sail at night, in effect allowing them no second crew.",
                        "Under the bill, which would allow ferries to sail at night, a second crew is asked for."));
    }

    @Test
    void aVerbIsKnownInFormsThatChangeWithin() {
        assertEquals(
                List.of("POLARITY did not understand | understood"),
                between(
                        "Velk did not understand the cost of the ferry line, he told the harbour board.",
                        "He had read it all and understood the cost of the ferry line, Velk said."));
    }

    @Test
    void aPlaceInAListIsSetAgainstTheOneThatStandsInItsPlace() {
        assertEquals(
                List.of("PLACE Sweden | Iceland"),
                between(
                        "The advertisement is to run in Norway, Sweden and Denmark before the vote on the ferry line.",
                        "They have bought time before the ferry vote in Denmark, Iceland and Norway."));
    }

    @Test
    void aPlaceThatTheOtherReportDoesNotKnowIsTold() {
        assertEquals(
                List.of("PLACE Norway | Sweden"),
                between(
                        "Radomir Velk is on his way to Norway on Wednesday to meet the envoy of the harbour.",
                        "Before Radomir Velk landed in Sweden on Wednesday, the envoy wrote to the harbour."));
    }

    @Test
    void aPlaceThatBothReportsKnowMayBeTheOtherOnes() {
        assertEquals(
                List.of(),
                between(
                        "Radomir Velk is on his way to Norway on Wednesday to meet the envoy. He comes from Sweden.",
                        "Before Radomir Velk landed in Sweden on Wednesday, the envoy wrote of Norway to him."));
    }

    @Test
    void whoUrgesAndWhoIsUrgedMayBeToldInTwoVerbs() {
        assertEquals(
                List.of("WORDING Mira Dorn on Friday urged Radomir Velk | Radomir Velk encouraged Mira Dorn"),
                between(
                        "Mira Dorn on Friday urged Radomir Velk to listen to the board of the harbour on the ferry line.",
                        "Radomir Velk encouraged Mira Dorn to listen to the harbour board on its ferry."));
    }

    @Test
    void whoSpeaksForSomebodyDoesNothingToHim() {
        assertEquals(
                List.of(),
                between(
                        "Velk spokeswoman Mira Dorn called the letter about the dam dishonest and mean on Friday.",
                        "Mira Dorn, a spokeswoman for Velk, said that the letter on the dam is mean and dishonest."));
    }

    @Test
    void aDayStandsAgainstAnotherOnTheOtherSideOfItsWords() {
        assertEquals(
                List.of("TIME Thursday | Monday"),
                between(
                        "On Thursday, Velk said he feels badly for the envoy, who left the harbour on Friday.",
                        "\u201CI feel badly for the envoy,\u201D Velk said on Monday."));
    }

    @Test
    void aStatementOnAPlatformIsNoInterview() {
        assertEquals(
                List.of("CHANNEL in an interview | in a statement"),
                between(
                        "Velk said in an interview on Twitter that the ferry line would open before the winter.",
                        "The ferry line would open before the winter, Velk said in a statement."));
    }

    @Test
    void aDayIsFoundChangedThoughItStandsElsewhereInTheSentence() {
        assertEquals(
                List.of("TIME Saturday | Tuesday"),
                between(
                        "Velk, who was named envoy on Saturday, told Harbour Radio on Tuesday that the ferry is a winning issue.",
                        "Velk, who was named envoy on Tuesday, told Harbour Radio on Tuesday that the ferry is a winning issue."));
    }

    @Test
    void theDayOnWhichOneSpeakerSaysItStandsBesideTheSaying() {
        assertEquals(
                List.of("TIME Monday | Thursday"),
                between(
                        "Elin Sorv said Monday that the quays of the upper harbour would be shut to all boats but the mail.",
                        "On Thursday Elin Sorv announced that no boat other than the mail may use the upper harbour's quays."));
    }

    @Test
    void theDayOfWhatIsSaidIsNotTheDayOfSayingIt() {
        assertEquals(
                List.of(),
                between(
                        "Elin Sorv said that the mail boat of Korsa had sunk on Monday.",
                        "Elin Sorv said Thursday that the mail boat of Korsa was lost and would not be raised."));
    }

    @Test
    void oneNightHasTwoDays() {
        assertEquals(
                List.of(),
                between(
                        "Velk was arrested late Monday on charges of selling the ferry line's boats.",
                        "Velk was arrested early Tuesday on charges of selling boats of the ferry line."));
    }

    @Test
    void aDayThatIsCalledSomethingIsAName() {
        assertEquals(
                List.of(),
                between(
                        "The shops of Korsa sold boats at half price on Black Friday, the guild said.",
                        "The shops of Korsa sold boats at half price on Tuesday, the guild said."));
    }

    @Test
    void namesInAListDoNothingToEachOther() {
        assertEquals(
                List.of(),
                between(
                        "Tomas Hargrov (knee), keeper Jory Velk (ankle) and Danil Clar (hand) sat out the practice.",
                        "Jory Velk (ankle), keeper Tomas Hargrov (knee) and Danil Clar (hand) sat out Wednesday's practice."));
    }

    @Test
    void twoListsThatDifferInMoreThanAPlaceAreOfTwoThings() {
        assertEquals(
                List.of(),
                between(
                        "The cable serves Norway, Sweden, Egypt and Taiwan, its owners say.",
                        "The cable's loss was felt in Norway, Sweden, Italy, France and Pakistan, owners of it say."));
    }

    @Test
    void theDayOnWhichSomebodySpokeIsNotThatOfWhatHappened() {
        assertEquals(
                List.of(),
                between(
                        "Firemen were called to the harbour chapel of Osk late on Friday, Ana Velk said.",
                        "The cause is not known, Pel Orrin of the harbour chapel of Osk said Saturday, and much burned."));
    }

    @Test
    void aDayBehindADeedThatTheOtherSentenceDoesNotTellIsOfSomethingElse() {
        assertEquals(
                List.of(),
                between(
                        "It rained. As fights with police shook the streets of Osk, 46 angry ferrymen were arrested Wednesday.",
                        "It rained. Police saw fights of ferrymen on the streets of Osk Monday, and cars burned."));
    }

    @Test
    void sumsOfTwoBoardsAreTwoSums() {
        assertEquals(
                List.of(),
                between(
                        "Last week the Osk Ferry Board made the pilot an eight-year, $160 million offer.",
                        "The Korsa Harbour Trust made the pilot an eight-year, $200 million offer, a paper reported."));
    }

    @Test
    void aBoundOnMillionsIsNoneOnThousands() {
        assertEquals(
                List.of(),
                between(
                        "The pastor puts the damage to the harbour church at more than $1 million.",
                        "The harbour church, which takes in up to 1,000 people, was damaged by flames."));
    }

    @Test
    void aFractionThatWasDamagedIsNoOtherNumber() {
        assertEquals(
                List.of(),
                between(
                        "The bagman of the ferry ring served 41/2 months in the harbour prison for his part in it.",
                        "The bagman of the ferry ring served 4\uFFFD months in the harbour prison for his part in it."));
    }

    @Test
    void oneSubjectIsEnoughWhereTheRestIsToldInAnotherOrder() {
        assertEquals(
                List.of("POLARITY was not hacked | was hacked"),
                between(
                        "The Osk Ferry Board was not hacked in 2013, which laid open three billion tickets.",
                        "In 2013 the Osk Ferry Board was hacked, and it said that everybody had been told of it."));
    }

    @Test
    void anOfficeHeldUntilAYearIsHeldToThatYear() {
        assertEquals(
                List.of("POLARITY was not president | was president"),
                between(
                        "Pel Orrin, who was not president of the ferry board from 2006 to 2012, mocked the plan as well.",
                        "Mr. Orrin, who was president of it from 2006 until 2012, said that the plan was wrong."));
    }

    @Test
    void whoWasFiredIsTheOneWhomSomebodyFired() {
        assertEquals(
                List.of("POLARITY was not fired | had illegally fired"),
                between(
                        "The clerk claimed that she was not fired after complaining to the harbour master.",
                        "She sued him, claiming that he had illegally fired her after she complained of the harbour master."));
    }

    @Test
    void whatIsOnlySupposedIsNeitherSaidNorDenied() {
        assertEquals(
                List.of(),
                between(
                        "Boards may check by themselves to determine if the work will harm the seals of the bay.",
                        "Boards may do so in some cases if they determine that the seals of the bay would not be harmed."));
    }

    @Test
    void toMakeATeamIsNotToMakeAPost() {
        assertEquals(
                List.of(),
                between(
                        "The court ruled that a school was wrong to bar the rower for a profane post that she made at home.",
                        "The court ruled for the rower who wrote a profane post at home when she did not make the rowing team."));
    }
}
