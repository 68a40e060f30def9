package org.variorum.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.sentence.QuoteMarks;
import org.variorum.report.Report;

/** Who speaks where more than one might. */
class WhoSpeaksTest {
    @Test
    void aQuotationGoesOnOverLinesUntilItsMarksClose() {
        var r = Annotated.text("""
                The dam at Harlan was shut on Monday.
                “It is hard,” said Mayor Ilse Tamberg.
                “We looked at the gates for a week.
                Nobody slept.
                We shall look again.”
                The gates are old.
                """);
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "for a week"));
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "Nobody slept"));
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "look again"));
        assertEquals(4, r.quoted().size());
    }

    @Test
    void aRemarkOverLinesIsHisWhoIsNamedBehindItsLast() {
        var r = Annotated.text("""
                The Harlan Bank shut its doors on Monday.
                “The cable was cut in the night.
                All of our lines are back.
                It took an hour,” the bank was quoted as saying in a statement.
                The doors opened at noon.
                Nobody was hurt.
                """);
        assertEquals("Harlan Bank", Annotated.speakerOf(r, "in the night"));
        assertEquals("Harlan Bank", Annotated.speakerOf(r, "lines are back"));
    }

    /** Given to those who had spoken in the line before. */
    @Test
    void whoIsNamedBehindTheClosingMarkSaysAllOfARemarkOverLines() {
        var r = Annotated.text("""
                “We are glad to have the boat,” said Orrin and Tamberg.
                “I am so pleased to sail her for the second time.
                The third will be the charm,” said Ana Velk.
                “It is an honour,” said Pel Kovac, who owns the yard.
                """);
        assertEquals("Ana Velk", Annotated.speakerOf(r, "so pleased"));
        assertEquals("Ana Velk", Annotated.speakerOf(r, "the charm"));
    }

    @Test
    void whoStandsRightBehindAQuotationSpeaksItThoughAnotherSpokeBefore() {
        var r = Annotated.text("""
                “We all know that the gates are old,” Mayor Ilse Tamberg told the Gazette.
                “She may have gone a little too far. It is unusual,” Senator Pel Orrin told the paper.
                """);
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "gates are old"));
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "too far"));
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "unusual"));
    }

    /** What the last of two sayers tells was to begin behind the quotation and to end with it, which is no span. */
    @Test
    void aQuotationWithTwoSayersBehindItIsRead() {
        for (String said : List.of("replied Kovac, the Gazette reported.", "Kovac said, she told reporters.")) {
            var r = Annotated.text("“Stay at home until the river falls,” " + said);
            assertEquals(1, r.quoted().size(), said);
            assertNotNull(r.quoted().getFirst().attribution(), said);
        }
    }

    @Test
    void twoWhomAPlanIsNamedForAreNotOneWhoSpeaks() {
        var r = Annotated.text("Pel Orrin, who runs with Anna Velk, praised the “Velk-Orrin” plan on Monday. "
                + "Orrin said the plan keeps the ferry. Velk signed it. "
                + "“The ferry must sail,” Orrin said.");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "must sail"));
    }

    @Test
    void ofWhomSomebodyTellsByNameIsNotHeHimself() {
        var r = Annotated.text(
                "Reporter Pel Orrin asked about the fire. He threatened to throw Mr. Orrin “off the pier at noon”.");
        assertNotEquals("Pel Orrin", Annotated.speakerOf(r, "off the pier"));
    }

    @Test
    void aMarkThatWasForgottenEndsWithItsParagraph() {
        List<String> quoted =
                quoted("“We are tired of it, Orrin said.\n\nThe mayor called it “a shame” and left.\n\nHe slept.");
        assertEquals(List.of("We are tired of it, Orrin said.", "a shame"), quoted);
    }

    @Test
    void whoIsOnlyKnownToKnowSomethingDoesNotSpeak() {
        var r = Annotated.text(
                "Mayor Ilse Tamberg conceded on Monday that the town now knows that “the men at the gates "
                        + "were never safe there”.");
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "never safe"));
    }

    @Test
    void anOutletThatIsTheSourceOfAllDoesNotSpeak() {
        var r = Annotated.text(
                "“I want to see the books,” said Orrin in an interview on Monday, according to the Harlan Post. "
                        + "Pel Orrin is the mayor of Harlan.");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "the books"));
    }

    @Test
    void whoIsSpokenOfInFrontIsNotHe() {
        var r = Annotated.text(
                "Pel Orrin spoke in Harlan on Monday. “We are late,” he said. Of Mayor Radomir Velk, he said, “I "
                        + "want him to do well at it.”");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "do well"));
    }

    @Test
    void whoWasAskedAnswers() {
        var r = Annotated.text(
                "The host Ansa Tolland asked Pel Orrin, “Have you seen the books yourself?” His response: “Well, I "
                        + "have people who have seen all of them.”");
        assertEquals("Ansa Tolland", Annotated.speakerOf(r, "seen the books"));
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "have people"));
    }

    @Test
    void aTitleTellsWhichOfTwoWithOneSurname() {
        var r = Annotated.text(
                "Ilse Tamberg and her husband, Robert Tamberg, paid the fine on Monday. “It was my fault,” Mrs. "
                        + "Tamberg said. “It was ours,” Mr. Tamberg said.");
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "my fault"));
        assertEquals("Robert Tamberg", Annotated.speakerOf(r, "was ours"));
    }

    @Test
    void theGivenNameBeforeTellsWhichOfTwo() {
        var r = Annotated.text(
                "“He was great tonight,” the coach Harald Velk said of his player. Pel Velk scored 20 points in the "
                        + "second half. “I was lucky to get the ball so often,” Velk said.");
        assertEquals("Harald Velk", Annotated.speakerOf(r, "great tonight"));
        assertEquals("Pel Velk", Annotated.speakerOf(r, "lucky"));
    }

    @Test
    void theHeadlineTellsWhichOfTwoWhoAreNamedTogether() {
        String text =
                "Ilse and Robert Tamberg paid the fine on Monday, a clerk said. “It was the least that we could do,” Tamberg "
                        + "said in a statement. Ilse Tamberg is the mayor of Harlan.";
        var r = Annotated.report(
                Report.builder("t", text).title("Ilse Tamberg Pays Her Fine").build());
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "the least"));
        assertEquals("Tamberg", Annotated.speakerOf(Annotated.text(text), "the least"));
    }

    @Test
    void aSurnameThatLooksLikeATitleIsAName() {
        var r = Annotated.text(
                "Harlan fired its coach on Monday, the club's president, Pel King, said. And King knows that he is "
                        + "watched. “I look in the mirror every day,” King said.");
        assertEquals("Pel King", Annotated.speakerOf(r, "mirror"));
    }

    @Test
    void anOfficeMeansWhoBearsItAlsoBehindAHeadline() {
        var r = Annotated.text(
                "Rep. Pel Orrin Resigns After Fine\n\nRep. Pel Orrin resigned on Friday, he said in a statement. His "
                        + "former aide, Ilse Marn, had accused him of theft.\n\nMarn said that she was glad. “I had no idea how to run "
                        + "an office,” the two-term congressman said in May.");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "no idea"));
    }

    @Test
    void thoseWhoWereNamedTogetherSpeakTogetherAgain() {
        var r = Annotated.text(
                "The plan was opposed by three state senators — Anna Kovac, Pel Orrin and Radomir Velk — who said "
                        + "that it was unsound. “Our aim was to shield the town from the water,” the senators said in a letter.");
        assertEquals("Anna Kovac, Pel Orrin and Radomir Velk", Annotated.speakerOf(r, "to shield"));
    }

    @Test
    void aPaperSpeaksForItselfAndNotForWhomItNames() {
        var r = Annotated.text(
                "The cable warned the mayor that the Harlan Bank said the gates were open. It said “requests to "
                        + "send more men have gone unanswered for weeks”.");
        assertNotEquals("Harlan Bank", Annotated.speakerOf(r, "more men"));
    }

    @Test
    void thoseWhomALawyerServesDoNotSpeakWithHim() {
        var r = Annotated.text(
                "“They will make their statements to the judge,” said Pel Orrin, the lawyer for policemen Radomir Velk "
                        + "and Harald Marn.");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "to the judge"));
    }

    @Test
    void whatSomebodyWroteIsNotTheirsWhoReleaseIt() {
        var r = Annotated.text(
                "The Harlan Bank released a letter from its lawyer declaring that it was “in excellent shape and fit "
                        + "to serve the town”.");
        assertNotEquals("Harlan Bank", Annotated.speakerOf(r, "excellent shape"));
    }

    @Test
    void aCryIsNotHisWhoTellsOfIt() {
        var r = Annotated.text(
                "Pel Orrin indicated that he had acted in fear when the group began throwing stones while shouting "
                        + "they “were going to break every gate”.");
        assertEquals("unknown", Annotated.speakerOf(r, "every gate"));
    }

    @Test
    void theCompanyIsTheOneThatWasMeantBefore() {
        var r = Annotated.text(
                "Tolvex rushed out a patch on Monday. The software giant said that it was safe. The company "
                        + "said the flaw was old.\n\n“We will take action to protect all of our customers in the town,” the company "
                        + "said in a notice.");
        assertEquals("Tolvex", Annotated.speakerOf(r, "take action"));
    }

    private static List<String> quoted(String text) {
        return QuoteMarks.find(text, Report.of("t", text).paragraphs()).stream()
                .map(q -> q.inner().in(text))
                .toList();
    }

    @Test
    void whatAClosedParagraphQuotesIsNotHisWhoSpeaksInTheNext() {
        var r = Annotated.text("""
                According to Jon Marsk of the Harlan Review, the reading of the charter is to cost a million.

                “The sum I get is nearly a million. It is an estimate, and lamps and guards must be paid for as well.”

                “We always hear how much the charter costs, and nobody asks what it is worth,” explained Speaker Pel Orrin to the Gazette.""");
        assertNotEquals("Pel Orrin", Annotated.speakerOf(r, "sum I get"));
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "nobody asks"));
    }

    @Test
    void aBlockThatWasLedInEndsWithItsMarks() {
        var r = Annotated.text("""
                The Harlan Review reports:

                “An engineer on the project said it is at work in Tarvik. The cost is to be a million, he said.

                Tarvik has some of the largest mills of the valley.

                The builder is Jon Marsk, who has worked for Mayor Orrin before.”

                The film features Pel Orrin laying out his plans for the dam, which the council has been told of.""");
        assertNotEquals("Pel Orrin", Annotated.speakerOf(r, "The builder"));
    }

    @Test
    void mrIsNoWomanOfTheSurname() {
        var r = Annotated.text("""
                President Orrin assailed the council on Monday.

                In a statement, the first lady, Ilva Orrin, questioned its wisdom. “The council is quite wrong,” she said.

                Mr. Orrin also lashed out at the mill owners. “They want to drown the valley,” he wrote.""");
        assertEquals("Ilva Orrin", Annotated.speakerOf(r, "quite wrong"));
        assertEquals("Orrin", Annotated.speakerOf(r, "drown the valley"));
    }

    @Test
    void sheIsStillMeantBehindALongQuotationOfHers() {
        var r = Annotated.text("""
                Ms. Ilva Marsk spoke on Tuesday. “I am sorry,” she said. “I saw it late. I am a builder. I build dams. I break them. \
                It was too much. I see that now. It was not right.”

                She said she had asked the council to stop. “I beg for your patience,” she continued.""");
        assertEquals("Ilva Marsk", Annotated.speakerOf(r, "your patience"));
    }

    @Test
    void heBehindAnUnnamedOfficerIsNobodyNamedBefore() {
        var r = Annotated.text("""
                Pel Orrin left the harbour at noon.
                “The boats broke off,” said an officer.
                “The crew gave up quite easily,” he said.
                """);
        assertEquals("unknown", Annotated.speakerOf(r, "quite easily"));
    }

    @Test
    void aShipDoesNotSpeak() {
        var r = Annotated.text("HMS Marenka then opened fire. “The crew gave up quite easily,” he said.");
        assertEquals("unknown", Annotated.speakerOf(r, "quite easily"));
    }

    @Test
    void theGovernorIsHeWhomTheReportCallsSoForShort() {
        var r = Annotated.text("""
                Gov. Pel Orrin said on Monday that he would mend the law.

                “I support the law,” the governor said.""");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "support the law"));
    }

    @Test
    void aShortenedTitleIsNoName() {
        var r = Annotated.text("“Nobody else was there,” said Const. Ilva Marsk. “We looked,” Const. Marsk said.");
        assertEquals("Ilva Marsk", Annotated.speakerOf(r, "Nobody else"));
        var senate = Annotated.text("“The law is plain,” Senate President Pro Tem Pel Orrin said.");
        assertEquals("Pel Orrin", Annotated.speakerOf(senate, "is plain"));
    }
}
