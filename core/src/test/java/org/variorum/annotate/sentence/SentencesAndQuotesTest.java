package org.variorum.annotate.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.variorum.report.Report;
import org.variorum.report.Span;

class SentencesAndQuotesTest {
    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .toList();
    }

    private static List<String> quoted(String text) {
        return QuoteMarks.find(text, Report.of("t", text).paragraphs()).stream()
                .map(q -> q.inner().in(text))
                .toList();
    }

    @Test
    void aSpaceInInitialsEndsNoSentence() {
        assertEquals(
                List.of("The N.R. I. and the F.B. I. sent men to Harlan.", "They left."),
                sentences("The N.R. I. and the F.B. I. sent men to Harlan. They left."));
        assertEquals(List.of("So did I.", "Kovac left."), sentences("So did I. Kovac left."));
        assertEquals(List.of("He left at 5 p.m.", "J. Kovac stayed."), sentences("He left at 5 p.m. J. Kovac stayed."));
    }

    @Test
    void aPointBehindAPlaceOrAnHourEndsTheSentenceWhereAnotherBegins() {
        assertEquals(
                List.of("They met in Harlan, D.C.", "Orrin's wife left the hall at 2 p.m.", "Kovac stayed."),
                sentences("They met in Harlan, D.C. Orrin's wife left the hall at 2 p.m. Kovac stayed."));
        assertEquals(
                List.of("At 2 p.m. Orrin left Harlan, D.C. Mayor Kovac came at 3 p.m. Eastern on a bus."),
                sentences("At 2 p.m. Orrin left Harlan, D.C. Mayor Kovac came at 3 p.m. Eastern on a bus."));
    }

    @Test
    void titlesOfSeveralDoNotEndASentence() {
        assertEquals(
                List.of("He trails Sens. Kovac and Ruhl and Govs. Maren and Tilt."),
                sentences("He trails Sens. Kovac and Ruhl and Govs. Maren and Tilt."));
    }

    @Test
    void aSpacedEllipsisABracketAndANameWithAMarkDoNotEndASentence() {
        assertEquals(
                List.of("“Orrin . . . finishes first,” he said."), sentences("“Orrin . . . finishes first,” he said."));
        assertEquals(
                List.of("He has a mark of 18-15 (. 535) in Harlan."),
                sentences("He has a mark of 18-15 (. 535) in Harlan."));
        assertEquals(List.of("She told O! Magazine on Monday."), sentences("She told O! Magazine on Monday."));
    }

    @Test
    void abbreviationsAndInitialsDoNotEndASentence() {
        assertEquals(
                List.of("Mr. J. Kovac of the U.S. Navy left.", "He came back at 5 p.m. on Friday."),
                sentences("Mr. J. Kovac of the U.S. Navy left. He came back at 5 p.m. on Friday."));
    }

    @Test
    void aQuotationWithinAQuotationInStraightMarksDoesNotEndIt() {
        assertEquals(
                List.of("Waiting for what he calls a \"small wave,\" he is careless,"),
                quoted("\"Waiting for what he calls a \"small wave,\" he is careless,\" she said."));
    }

    @Test
    void aMarkOfTheWrongFormEndsAQuotationByItsPlace() {
        assertEquals(List.of("Who knows?", "Not I."), quoted("“Who knows?“ he asked. “Not I.”"));
    }

    @Test
    void anEllipsisAloneIsNoQuotation() {
        assertEquals(List.of("It is over."), quoted("“It is over.” “...”"));
    }

    @Test
    void aQuestionGoesOnWithItsReportingClause() {
        assertEquals(
                List.of("“Who asked us?” Orrin said.", "Nobody answered."),
                sentences("“Who asked us?” Orrin said. Nobody answered."));
    }

    @Test
    void aQuotationThatClosesBehindTheFullStopEndsTheSentence() {
        assertEquals(
                List.of("She called it “a bill.”", "“No,” she said."),
                sentences("She called it “a bill.” “No,” she said."));
    }

    @Test
    void marksMayBeCurlyOnOneSideAndStraightOnTheOther() {
        assertEquals(List.of("freezing it", "at once"), quoted("It means “freezing it\" and \"at once”."));
    }

    @Test
    void anApostropheIsNoQuotationMark() {
        assertEquals(List.of("a trick"), quoted("The workers' leader said it's 'a trick' of theirs."));
    }

    @Test
    void aShortFormSetApartFromItsWordOpensNoQuotation() {
        assertEquals(List.of("a trick"), quoted("It 's known that they 're 'a trick' of hers ."));
    }

    @Test
    void aQuotationInsideAQuotationIsPartOfIt() {
        assertEquals(
                List.of("there is no 'peace plan' from them"),
                quoted("\"there is no 'peace plan' from them\", he said"));
    }

    @Property(tries = 300)
    void sentencesNeitherOverlapNorLoseAWord(
            @ForAll @StringLength(max = 120) @CharRange(from = ' ', to = '~') String text) {
        int at = 0;
        for (Span s : SentenceSplitter.split(text, new Span(0, text.length()))) {
            assertTrue(s.start() >= at);
            assertTrue(text.substring(at, s.start()).isBlank());
            at = s.end();
        }
        assertTrue(text.substring(at).isBlank());
    }

    @Property(tries = 300)
    void everyQuotationLiesInItsParagraph(@ForAll @StringLength(max = 80) String text) {
        List<Span> paragraphs = Report.of("t", text).paragraphs();
        for (QuoteMarks.Quotation q : QuoteMarks.find(text, paragraphs)) {
            assertTrue(paragraphs.get(q.paragraph()).contains(q.outer()));
            assertTrue(q.outer().contains(q.inner()));
        }
    }

    @Test
    void titlesOfThePoliceDoNotEndASentence() {
        String text = "Harlan police Const. Kovac and Pte. Maren saw Insp. Ruhl and Supt. Tilt.";
        assertEquals(List.of(text), sentences(text));
    }
}
