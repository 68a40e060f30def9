package org.variorum.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;

/** Who is meant by words that are no name, by example. */
class DescribedSourcesTest {
    private static void assertSays(String speaker, String words, String text) {
        assertEquals(speaker, Annotated.speakerOf(Annotated.text(text), words));
    }

    @Test
    void anEpithetMeansWhoJustSpoke() {
        assertSays(
                "Pel Orrin",
                "rather run",
                "Pel Orrin said he liked the plan. “I would rather run,” the real estate mogul said.");
        assertSays(
                "Pel Orrin",
                "rather run",
                "Pel Orrin said he liked the plan. “I would rather run,” the 43-year-old said.");
    }

    @Test
    void anEpithetMeansNobodyWhereItFitsSomebodyWithoutAName() {
        assertSays(
                "unknown",
                "rather run",
                "A lawmaker came to the rally where Pel Orrin spoke. “I would rather run,” the lawmaker said.");
        assertSays(
                "unknown",
                "rather run",
                "Anna Kovac met Pel Orrin on Monday. “I would rather run,” the candidate said.");
    }

    @Test
    void anEpithetForAnOfficeFitsOnlyWhoHoldsIt() {
        assertSays(
                "Anna Kovac",
                "rather run",
                "Sen. Anna Kovac spoke on Monday. Gov. Pel Orrin said no. “I would rather run,” the senator said.");
        assertSays(
                "unknown", "rather run", "Gov. Pel Orrin said no. “I would rather run,” the senator said on Monday.");
    }

    @Test
    void theBareOfficeIsNotTheVicePresidents() {
        assertSays(
                "Radomir Velk",
                "at once",
                "President Radomir Velk spoke on Monday. He came with Vice President Pel Orrin.\n"
                        + "“We will do it at once,” the president said.");
    }

    @Test
    void theBodyOfTheKindThatWasNamedLastIsMeant() {
        assertSays(
                "Orrin Lights Inc.",
                "all safe",
                "The lamps were made by Orrin Lights Inc., which sells them in Norway. “They are all safe,” the company "
                        + "said on Monday.");
        assertSays(
                "Tarvik Walkers Association",
                "all safe",
                "A spokesman for the Tarvik Walkers Association did not call back. “The paths are all safe,” the group "
                        + "said last week.");
    }

    @Test
    void aBodyWithoutANameIsNotTheOneNamedBeside() {
        assertSays(
                "unknown",
                "all safe",
                "The lamps were made by a rival company of Orrin Lights Inc. “They are all safe,” the company said.");
    }

    @Test
    void aPaperSpeaksForWhoIssuedIt() {
        assertSays(
                "Ilse Tamberg",
                "not ours",
                "Ilse Tamberg rejected the plan in a statement on Monday. “It is not ours to give away,” the statement "
                        + "said.");
        assertSays("Ilse Tamberg", "not ours", "Ilse Tamberg’s letter said it was “not ours to give away”.");
    }

    @Test
    void aSurveySpeaksForWhoeverMadeIt() {
        assertSays(
                "Harlan Institute",
                "not ours",
                "A survey by the Harlan Institute said it was “not ours to give away”.");
    }

    @Test
    void theKeyOfABodyHasItsOwnersNameOnce() {
        AnnotatedReport report = Annotated.text("The Porto police said it would do so “very soon”.");
        Speaker police = report.attributions().getFirst().speaker();
        assertEquals("porto-police", police == null ? "unknown" : police.id());
    }

    @Test
    void aPaperOfNobodyKnownStaysUnknown() {
        assertSays("unknown", "not ours", "Ilse Tamberg came home. “It is not ours to give away,” a letter said.");
    }

    @Test
    void aPersonsCampaignIsABodyOfItsOwn() {
        assertSays("Kovac campaign", "very soon", "Anna Kovac’s campaign said it would do so “very soon”.");
        assertSays(
                "Kovac campaign", "very soon", "Anna Kovac came home. Her campaign said it would do so “very soon”.");
        assertSays("Velk administration", "very soon", "The Velk administration said it would do so “very soon”.");
        assertSays(
                "Kovac campaign",
                "very soon",
                "Anna Kovac came home. The Kovac presidential campaign said it would do so “very soon”.");
    }

    @Test
    void theAdministrationIsTheOneNamedLast() {
        assertSays(
                "Velk administration",
                "very soon",
                "The Kovac administration had waited. The Velk administration wrote the rules. It would end them “very "
                        + "soon”, the administration said.");
    }

    @Test
    void whoMeansTheOneBeforeThePlace() {
        assertSays(
                "Anna Kovac",
                "very soon",
                "They went to see Sen. Anna Kovac of Norway, who said she would vote “very soon”.");
    }

    @Test
    void aMemberOfAPartyIsToldByPlace() {
        assertSays(
                "Anna Kovac",
                "very soon",
                "Sen. Anna Kovac, D-Vt., met Rep. Pel Orrin, R-Ohio. She left early.\n"
                        + "The Vermont Democrat said she would vote “very soon”.");
        assertSays("unknown", "very soon", "Norway waits. The Vermont Democrat said she would vote “very soon”.");
    }

    @Test
    void aSpokesmanIsNamedInTheNextSentence() {
        assertSays(
                "Pel Orrin",
                "very soon",
                "A spokesman for the mayor said it would be “very soon”. "
                        + "“Nobody was asked,” said the spokesman, Pel Orrin.");
    }

    @Test
    void theNameBehindATitleIsTheOne() {
        assertSays(
                "Pel Orrin",
                "very soon",
                "Anna Kovac is chairman of the Tarvik Club. The committee’s chairman, Representative Pel Orrin, said it "
                        + "would be “very soon”.");
    }

    @Test
    void aPronounMeansWhoTellsBeforeWhomHeTellsOf() {
        assertSays(
                "Pel Orrin",
                "very soon",
                "Pel Orrin said that Anna Kovac had asked for it. He said it would be “very soon”.");
    }

    @Test
    void aWifeIsNoHe() {
        assertSays(
                "Pel Orrin",
                "very soon",
                "Pel Orrin spoke of the toll on his wife, Anna Kovac. “It will end very soon,” he said.");
        assertSays(
                "Anna Kovac",
                "very soon",
                "Pel Orrin came with his wife, Anna Kovac. They left. “It will end very soon,” his wife said.");
    }

    @Test
    void aPronounBeforeTheSubjectMeansTheSubject() {
        assertSays(
                "Anna Kovac",
                "very soon",
                "Ilse Tamberg left. In her first remarks on it, Anna Kovac said it would be “very soon”.");
    }
}
