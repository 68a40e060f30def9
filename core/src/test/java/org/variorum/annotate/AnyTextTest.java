package org.variorum.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.annotate.figure.Figures;
import org.variorum.annotate.time.Times;
import org.variorum.report.Span;

/** Whatever a sentence holds, what is found lies in it, in order and without overlap, and is found again. */
class AnyTextTest {
    @Property
    void figuresAndTimesLieInTheirSentence(@ForAll("scraps") String before, @ForAll("scraps") String sentence) {
        String text = before + sentence + before;
        Span span = new Span(before.length(), before.length() + sentence.length());
        List<TimeExpression> times = Times.find(text, span, "2024-02-29");
        List<Figure> figures = Figures.find(text, span, times);
        List<Span> timeSpans = times.stream().map(TimeExpression::span).toList();
        List<Span> figureSpans = figures.stream().map(Figure::span).toList();
        areInOrder(span, timeSpans);
        areInOrder(span, figureSpans);
        List<Span> both = new ArrayList<>(timeSpans);
        both.addAll(figureSpans);
        both.sort(null);
        areInOrder(span, both);
        figures.forEach(figure ->
                assertFalse(figure.amount().low().compareTo(figure.amount().high()) > 0));
        assertEquals(times, Times.find(text, span, "2024-02-29"));
        assertEquals(figures, Figures.find(text, span, times));
    }

    private static void areInOrder(Span within, List<Span> spans) {
        int at = within.start();
        for (Span span : spans) {
            assertTrue(at <= span.start() && span.start() < span.end() && span.end() <= within.end());
            at = span.end();
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> words = Arbitraries.of(
                "the",
                "a",
                "last",
                "next",
                "Friday",
                "February",
                "Feb.",
                "31",
                "29",
                "30",
                "of",
                "and",
                "a half",
                "half",
                "2023",
                "1,000",
                "12.5",
                "5 p.m.",
                "noon",
                "EST",
                "million",
                "dozen",
                "two",
                "twenty",
                "first",
                "quarter",
                "third",
                "years",
                "ago",
                "later",
                "week",
                "-",
                "–",
                "$",
                "€",
                "%",
                "per cent",
                "more than",
                "at least",
                "between",
                "to",
                "in",
                "one",
                "people",
                "'",
                "“",
                "”",
                "\"",
                "’s",
                "every",
                "day",
                "year-old",
                "1990s",
                "99999999999999",
                "0",
                "٣",
                "𝟗",
                "😀",
                "/",
                ":",
                ".",
                ",",
                "(",
                ")",
                "fiscal",
                "century",
                "fall",
                "Easter");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "\n", "\u00a0");
        return Combinators.combine(words, gaps)
                .as(String::concat)
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list));
    }
}
