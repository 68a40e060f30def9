package org.variorum.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.lexicon.NameKey;

/** Who speaks, by example. */
class SpeakersTest {
    @Test
    void aPronounMeansThePersonOfTheSentenceBefore() {
        var r = Annotated.text(
                "Mayor Ilse Tamberg rejected the plan on Monday. “It is not ours to give away,” she said.");
        assertEquals("Ilse Tamberg", Annotated.speakerOf(r, "not ours"));
    }

    @Test
    void aTitleMeansThePersonWhoBearsIt() {
        var r = Annotated.text("Norwegian President Radomir Velk met Prime Minister Ansa Tolland on Friday.\n"
                + "“We will do it at once,” the Norwegian president said.");
        assertEquals("Radomir Velk", Annotated.speakerOf(r, "at once"));
    }

    @Test
    void anInitialBelongsToTheName() {
        var r = Annotated.text("“Nobody was asked,” said the engineer Pel D. O'Rrin, who built the dam.");
        assertEquals("Pel D. O'Rrin", Annotated.speakerOf(r, "was asked"));
    }

    @Test
    void aSurnameMeansThePersonNamedInFull() {
        var r = Annotated.text("“Nobody was asked,” said Pel Orrin, an adviser to Prime Minister Ansa Tolland.\n"
                + "“Nobody will be,” Orrin added.");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "was asked"));
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "will be"));
    }

    @Test
    void whoIsNamedInARelativeClauseDoesNotSpeak() {
        var r = Annotated.text(
                "The Norwegian energy ministry, which hosts the talks at the request of President Radomir "
                        + "Velk, said in a statement that they aim at a “lasting settlement”.");
        assertEquals("Norwegian energy ministry", Annotated.speakerOf(r, "lasting"));
    }

    @Test
    void aQuotationThatFollowsOneInTheSameParagraphIsTheSameSpeakers() {
        var r = Annotated.text("“The gates are shut,” Velk said. “They will stay shut until the boats are gone.”");
        assertEquals("Velk", Annotated.speakerOf(r, "stay shut"));
    }

    @Test
    void aQuotationRunsOnOverParagraphs() {
        var r = Annotated.text("Velk said: “The gates are shut.\n“They will stay shut until the boats are gone.”");
        assertEquals("Velk", Annotated.speakerOf(r, "stay shut"));
    }

    @Test
    void wordsHeldAtArmsLengthHaveNoSpeaker() {
        var r = Annotated.text("The engineers left after the “maintenance” had begun in the valley.");
        assertEquals("scare", Annotated.speakerOf(r, "maintenance"));
    }

    @Test
    void wordsInADemandAreHisWhoDemands() {
        var r = Annotated.text(
                "Radomir Velk demanded that Norway accept a “security zone without any weapons” on the border.");
        assertEquals("Radomir Velk", Annotated.speakerOf(r, "security zone"));
    }

    @Test
    void anAnonymousSpeakerStaysUnknown() {
        var r = Annotated.text("“It was a mistake from the start,” a diplomat said.");
        assertEquals("unknown", Annotated.speakerOf(r, "mistake"));
    }

    @Test
    void aCapitalSpeaksForItsCountry() {
        var r = Annotated.text("Oslo said the terms were “unacceptable to any government”.");
        assertEquals("Norway", Annotated.speakerOf(r, "unacceptable"));
    }

    @Test
    void aPronounMeansNobodyWhereTwoAreNamedTogether() {
        var r = Annotated.text("Anna Kovac and Ilse Tamberg met on Monday. “It is over,” she said.");
        assertEquals("unknown", Annotated.speakerOf(r, "is over"));
    }

    @Test
    void twoWhomAndJoinsSpeakTogether() {
        var r = Annotated.text("“The border stays shut,” Norway and Sweden said on Monday.");
        assertEquals("Norway and Sweden", Annotated.speakerOf(r, "stays shut"));
    }

    @Test
    void anAideIsNotWhoseAideHeIs() {
        var r = Annotated.text("Anna Kovac went home. “It was late,” an aide to Kovac said.");
        assertEquals("unknown", Annotated.speakerOf(r, "was late"));
    }

    @Test
    void aBodyWithoutANameIsToldByWhoseItIsAndThenByItsNounAlone() {
        var r = Annotated.text("“Nobody was hurt,” the Norwegian police said on Monday.\n"
                + "“It was a false alarm,” the police said.");
        assertEquals("Norwegian police", Annotated.speakerOf(r, "was hurt"));
        assertEquals("Norwegian police", Annotated.speakerOf(r, "false alarm"));
    }

    @Test
    void whoWasQuotedSpeaks() {
        var r = Annotated.text("Radomir Velk was quoted as saying: “The gates are shut.”");
        assertEquals("Radomir Velk", Annotated.speakerOf(r, "are shut"));
    }

    @Test
    void spellingsOfOneNameHaveOneId() {
        assertEquals(NameKey.of("Andriy Hordiyenko"), NameKey.of("Andrij Gordiyenko"));
        assertEquals(NameKey.of("Tetyana Kharkivska"), NameKey.of("Tetyana Harkivska"));
        assertEquals(NameKey.of("Olena Barskyy"), NameKey.of("Olena Barsky"));
    }

    @Test
    void aSpaceThatDoesNotBreakPartsWordsTooAndStaysInTheText() {
        String text = "\u201CThis has got to be done soon,\u201D Ms.\u00a0Sorv\u00a0told the board on March\u00a02.";
        AnnotatedReport report = Annotated.text(text);
        assertEquals("Sorv", Annotated.speakerOf(report, "got to be done"));
        assertEquals("Ms.\u00a0Sorv", report.attributions().getFirst().source().in(text));
        assertEquals(text, report.report().text());
        assertEquals("2026-03-02", report.times().getLast().value());
    }
}
