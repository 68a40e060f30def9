package org.variorum.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.report.Span;

class AnnotatorPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Velk",
            " said ",
            "“",
            "”",
            "\"",
            "'",
            ", ",
            ". ",
            " that ",
            "\n",
            "😀 ",
            "President Anna Kovac",
            " told Reuters ",
            "he",
            " if ",
            " not ",
            "more than 40 countries",
            " on Friday",
            "according to ",
            "the ministry",
            "who",
            " and ",
            "rejected the offer",
            "in 2014",
            ":",
            " – ",
            "(",
            ")");

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(l -> String.join("", l));
    }

    @Property(tries = 150)
    void anyProseIsReadAndEverySpanLiesInTheText(@ForAll("prose") String text) {
        AnnotatedReport r = Annotated.text(text);
        Span whole = new Span(0, text.length());
        for (Attribution a : r.attributions()) {
            a.content().forEach(s -> assertTrue(whole.contains(s)));
            assertTrue(a.cue() == null || whole.contains(a.cue()));
            assertTrue(a.within() == null || a.within() < r.attributions().size());
        }
        r.quoted().forEach(q -> q.pieces().forEach(p -> assertTrue(q.span().contains(p.span()))));
        r.mentions().forEach(m -> assertTrue(whole.contains(m.span())));
    }

    @Test
    void aTextOfUnknownDayIsToldOnTheDayOfItsLastChange() {
        Report.Builder report = Report.builder("t", "Velk said on Monday that the gates are shut.");
        assertEquals(
                "XXXX-WXX-1",
                Annotated.report(report.build()).times().getFirst().value());
        report.modified("2026-04-15T08:00:00Z");
        assertEquals(
                "2026-04-13",
                Annotated.report(report.build()).times().getFirst().value());
        report.published("2026-04-08");
        assertEquals(
                "2026-04-06",
                Annotated.report(report.build()).times().getFirst().value());
    }

    @Test
    void noAnnotationTouchesFurniture() {
        String text = "Velk said the gates are shut. ADVERT Orrin said “never”. ADVERT";
        int ad = text.indexOf("ADVERT");
        Report report = Report.builder("t", text)
                .removed(List.of(
                        new Removed(new Span(ad, ad + 6), "ADVERT", "advertisement"),
                        new Removed(new Span(text.length() - 6, text.length()), "ADVERT", "advertisement")))
                .build();
        AnnotatedReport r = Annotated.report(report);
        for (Sentence s : r.sentences()) {
            assertTrue(!s.span().in(text).contains("ADVERT"), s.span().in(text));
        }
        assertEquals(2, r.sentences().size());
    }
}
