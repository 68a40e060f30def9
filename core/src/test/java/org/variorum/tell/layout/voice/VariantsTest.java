package org.variorum.tell.layout.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.report.Report;
import org.variorum.report.Span;

class VariantsTest {
    private static final String FULL = "The gates of the dam stay shut until the spring";
    private static final Speaker MAREN = new Speaker("Ilva Maren", "ilva-maren", 0.9);
    private final AnnotatedReport a = AnnotatedReport.bare(Report.of("a", FULL));
    private final AnnotatedReport b = AnnotatedReport.bare(Report.of("b", FULL));
    private final AnnotatedReport c = AnnotatedReport.bare(Report.of("c", FULL));

    private static Quote.Variant variant(AnnotatedReport report, String words) {
        int at = FULL.indexOf(words);
        return new Quote.Variant(new Citation(report, new Span(at, at + words.length()), null), null);
    }

    private static Quote quote(String id, Quote.Variant... variants) {
        return new Quote(id, "u" + id, MAREN, List.of(variants), List.of());
    }

    private static List<List<String>> joined(Quote... quotes) {
        return Variants.joined(List.of(quotes)).stream()
                .map(q -> q.variants().stream()
                        .map(v -> v.at().reportId() + ": " + v.at().text())
                        .toList())
                .toList();
    }

    @Test
    void quotesWithAWordingInCommonAreOne() {
        assertEquals(
                List.of(List.of("a: " + FULL, "b: The gates of the dam", "c: stay shut until the spring")),
                joined(
                        quote("1", variant(a, FULL), variant(b, "The gates of the dam")),
                        quote("2", variant(a, FULL), variant(c, "stay shut until the spring"))));
    }

    @Test
    void aPieceOfAFullerQuotationIsItsWordingInAnotherReport() {
        assertEquals(
                List.of(List.of("a: " + FULL, "b: until the spring")),
                joined(quote("1", variant(b, "until the spring")), quote("2", variant(a, FULL))));
    }

    @Test
    void aPieceThatTheSameReportHasInFullIsNotShownAgain() {
        assertEquals(
                List.of(List.of("a: " + FULL)),
                joined(quote("1", variant(a, FULL)), quote("2", variant(a, "until the spring"))));
    }

    @Test
    void wordsOfOneWhoIsNamedAreNotShownAsNobodys() {
        Quote open = new Quote("1", "u1", null, List.of(variant(a, FULL), variant(b, FULL)), List.of());
        Quote part = quote("2", variant(a, "The gates of the dam stay shut"));
        List<Quote> all = Variants.joined(List.of(open, part));
        assertEquals(1, all.size());
        assertEquals(MAREN, all.getFirst().speaker());
    }

    @Test
    void twoSentencesOfOneReportAreNotWordingsOfEachOther() {
        Quote.Variant shared = variant(b, "the dam stay shut");
        Quote.Variant first = variant(a, "The gates of");
        Quote.Variant second = variant(a, "the dam stay shut until the spring");
        assertEquals(
                List.of(
                        List.of("a: The gates of"),
                        List.of("b: the dam stay shut", "a: the dam stay shut until the spring")),
                joined(quote("1", first, shared), quote("2", shared, second)));
    }
}
