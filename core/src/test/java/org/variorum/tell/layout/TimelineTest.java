package org.variorum.tell.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.standalone.Given;
import org.variorum.tell.layout.words.Dateline;

/** What is an event of a day or a year, and what is not. */
class TimelineTest {
    private static Citation at(AnnotatedReport report, int number, String time) {
        return new Citation(
                report,
                report.sentences().get(number - 1).span(),
                Told.words(report, time).span());
    }

    private static List<String> told(List<Assertion> agreed, Citation... evidence) {
        List<Ledger.Dated> dated = List.of(evidence).stream()
                .map(at -> new Ledger.Dated("2013", at.text(), List.of(at)))
                .toList();
        return Timeline.of(dated, new Given(List.of()), agreed, new Subject(List.of())).stream()
                .map(Ledger.Dated::text)
                .toList();
    }

    private static List<String> told(String sentence, String time) {
        return told(List.of(), at(Told.report("a", List.of("Orrin Velk"), sentence), 1, time));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orrin Velk earned two million from 2013 to 2016.|2013",
                "Orrin Velk earned two million between 2013 and 2016.|2013",
                "Orrin Velk has not paid since 2013.|2013",
                "Floods rose from two in 2013 to four in 2014, 2015 and 2016.|2013",
                "But Orrin Velk left in 2013.|2013",
                "He left the council in 2013.|2013",
                "Orrin Velk opened a bank, but his last dam was built in 2013.|2013",
                "At 6:41 p.m., Orrin Velk suggested saying that the gates had broken in 2013.|2013",
                "“I had no idea how to build a dam,” Orrin Velk said in 2013.|2013"
            })
    void spansRemarksAndWhatHangsOnOtherSentencesAreNone(String sentence, String time) {
        assertEquals(List.of(), told(sentence, time));
    }

    @Test
    void whereItWasWrittenIsNoPartOfTheLine() {
        assertEquals(
                List.of("Orrin Velk closed the gates in 2013."),
                told("KESTRA -- Orrin Velk closed the gates in 2013.", "2013"));
        assertEquals("Orrin Velk left.", Dateline.off("PORTO, June 3 (Kestra News) — Orrin Velk left."));
        assertEquals("NATO-led troops left.", Dateline.off("NATO-led troops left."));
        assertEquals("(The dam) was closed.", Dateline.off("(The dam) was closed."));
        assertEquals("Orrin Velk left.", Dateline.off("PORTO ― Orrin Velk left."));
        assertEquals("Orrin Velk left.", Dateline.off("(Tue, 16 Aug 2011) Orrin Velk left."));
    }

    @Test
    void whatTheReportsAgreeOnIsOneEvent() {
        AnnotatedReport a = Told.report("a", List.of(), "Orrin Velk closed the gates of the dam in 2013.");
        AnnotatedReport b = Told.report("b", List.of(), "In 2013, Kestra lost its harbour.");
        Citation here = at(a, 1, "2013");
        Citation there = at(b, 1, "2013");
        assertEquals(2, told(List.of(), here, there).size());
        Assertion agreed = Told.entry(a, 1).citing(List.of(Told.sentence(a, 1), Told.sentence(b, 1)));
        assertEquals(List.of(there.text()), told(List.of(agreed), here, there));
    }
}
