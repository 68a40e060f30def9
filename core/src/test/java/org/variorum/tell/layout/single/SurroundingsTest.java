package org.variorum.tell.layout.single;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.Plain;
import org.variorum.tell.layout.Told;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.standalone.Given;

class SurroundingsTest {
    private static final String INQUIRY = "An inquiry into the dam began in May.";
    private static final String IT = "It found two cracks in the wall.";
    private static final String GATES = "The gates of the dam stay shut.";
    private final AnnotatedReport report = report(INQUIRY, IT, GATES);

    private static AnnotatedReport report(String... sentences) {
        List<Sentence> spans = new ArrayList<>();
        int at = 0;
        for (String s : sentences) {
            spans.add(new Sentence(new Span(at, at + s.length()), 0, Vector.of(new float[0])));
            at += s.length() + 1;
        }
        return Plain.report(Report.of("a", String.join(" ", sentences)), spans.toArray(Sentence[]::new));
    }

    private Citation sentence(int number) {
        return Told.sentence(report, number);
    }

    private Assertion entry(int number) {
        return Told.entry(report, number);
    }

    private static List<Assertion> around(List<Assertion> entries, List<Citation> taken, List<Quote> quotes) {
        return Surroundings.around(entries, taken, quotes, new Given(List.of("Two cracks in a dam")));
    }

    private static List<String> shown(List<Assertion> entries) {
        return entries.stream().map(e -> e.at().text()).toList();
    }

    @Test
    void whatPointsBackIsShownWithTheSentenceBefore() {
        List<Assertion> around = around(List.of(entry(2)), List.of(), List.of());
        assertEquals(List.of(INQUIRY + " " + IT), shown(around));
        assertEquals(
                List.of(1, 2),
                around.getFirst().citations().stream().map(Sigla::sentence).toList());
    }

    @Test
    void whatPointsBackToWhatOthersHaveTooIsLeftOut() {
        assertEquals(List.of(GATES), shown(around(List.of(entry(2), entry(3)), List.of(sentence(1)), List.of())));
    }

    @Test
    void anEntryAndTheOneItPointsBackToAreOne() {
        assertEquals(List.of(INQUIRY + " " + IT), shown(around(List.of(entry(1), entry(2)), List.of(), List.of())));
    }

    @Test
    void aSentenceOfAQuotationIsShownWithTheOthers() {
        Quote first = new Quote("q1", "u", null, List.of(new Quote.Variant(sentence(2), null)), List.of());
        Quote second = new Quote("q2", "u", null, List.of(new Quote.Variant(sentence(3), null)), List.of());
        assertEquals(
                List.of(INQUIRY + " " + IT + " " + GATES),
                shown(around(List.of(entry(3)), List.of(), List.of(first, second))));
    }

    @Test
    void neighboursStandTogetherInTheOrderOfTheText() {
        assertEquals(List.of(IT, GATES), shown(Neighbours.together(List.of(entry(3), entry(2)))));
    }
}
