package org.variorum.tell.layout.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.Told;

/** How what one speaker is quoted with is printed. */
class RemarksTest {
    private static final Speaker MAREN = new Speaker("Ilva Maren", "ilva-maren", 0.9);

    private static List<String> told(@Nullable Speaker by, AnnotatedReport report, String... words) {
        List<Quote> quotes = new ArrayList<>();
        for (String w : words) {
            Quote.Variant at = new Quote.Variant(Told.words(report, w), null);
            quotes.add(new Quote("q" + quotes.size(), "u", by, List.of(at), List.of()));
        }
        return Voice.of(quotes).stream()
                .flatMap(v -> v.single().stream())
                .map(Remark::told)
                .toList();
    }

    private static AnnotatedReport report(String... sentences) {
        return Told.report("a", List.of(), sentences);
    }

    @Test
    void aPieceIsToldInTheSentenceAroundIt() {
        String all = "Ilva Maren called the ferry “a floating joke of a boat” on Monday.";
        assertEquals(List.of(all), told(MAREN, report(all), "a floating joke of a boat"));
        String condition = "Maren said that if the river freezes, “the ferry may stay where it is.”";
        assertEquals(List.of(condition), told(MAREN, report(condition), "the ferry may stay where it is."));
    }

    @Test
    void aPieceWithoutAnyOtherWordIsLeftOut() {
        assertEquals(List.of(), told(MAREN, report("“The river laughs.”"), "The river laughs."));
    }

    @Test
    void whatNobodyIsNamedForIsToldInTheReportsSentence() {
        String all = "“Nobody has looked at the walls of the dam in years,” said a guard.";
        String words = "Nobody has looked at the walls of the dam in years,";
        assertEquals(List.of(all), told(null, report(all), words));
        assertEquals(List.of("“" + words + "”"), told(MAREN, report(all), words));
    }

    @Test
    void whatHangsOnTheSentenceBeforeIsToldWithIt() {
        String crack = "The dam has a crack from top to bottom.";
        String said = "“We have known about it for years,” Maren said.";
        assertEquals(
                List.of(crack + " " + said), told(MAREN, report(crack, said), "We have known about it for years,"));
    }

    @Test
    void onlyWhoSpeaksMayStandBetweenTwoStretches() {
        String first = "The gates of the dam stay shut,";
        String second = "Nobody will open any gate before spring.";
        AnnotatedReport one = report("“" + first + "” Maren said.", "“" + second + "”");
        assertEquals(List.of("“" + first + "” … “" + second + "”"), told(MAREN, one, first, second));
        AnnotatedReport two = report("“" + first + "” Maren said.", "But the river rose.", "“" + second + "”");
        assertEquals(List.of("“" + first + "”", "“" + second + "”"), told(MAREN, two, first, second));
    }

    @Test
    void questionsAndThanksAreNoRemarks() {
        String asked = "Have you seen the crack in the wall of the dam?";
        String thanks = "Thank you so much for having me here.";
        AnnotatedReport report = report("“" + asked + "” Maren asked.", "“" + thanks + "” Maren said.");
        assertEquals(List.of(), told(MAREN, report, asked));
        assertEquals(List.of(), told(MAREN, report, thanks));
    }

    @Test
    void aPieceOfASentenceThatIsQuotedWholeIsNotTold() {
        String whole = "The gates of the dam stay shut until April,";
        String piece = "a very patient old beast";
        AnnotatedReport report = report("“" + whole + "” Maren said, and called the river “" + piece + "”.");
        List<Quote> quotes = List.of(
                new Quote("q1", "u1", MAREN, List.of(new Quote.Variant(Told.words(report, whole), null)), List.of()),
                new Quote("q2", "u2", MAREN, List.of(new Quote.Variant(Told.words(report, piece), null)), List.of()));
        assertEquals(
                List.of("“" + whole + "”"),
                Voice.of(quotes).getFirst().single().stream().map(Remark::told).toList());
    }

    @Test
    void anEllipsisOfTheReportIsKept() {
        AnnotatedReport report = report("“The gates of the dam stay shut. … Nobody will open any gate before spring.”");
        assertEquals(
                List.of("“The gates of the dam stay shut. … Nobody will open any gate before spring.”"),
                told(MAREN, report, "The gates of the dam stay shut.", "Nobody will open any gate before spring."));
    }

    @Test
    void whatHangsOnWordsThatOneReportAloneHasIsToldWithThem() {
        String gates = "The gates of the dam are rotten.";
        String shame = "It shames all of the valley.";
        AnnotatedReport a = report("“" + gates, shame + "”");
        AnnotatedReport b = Told.report("b", List.of(), "“" + shame + "”");
        Quote alone = new Quote("q1", "u", MAREN, List.of(new Quote.Variant(Told.words(a, gates), null)), List.of());
        Quote shared = new Quote(
                "q2",
                "u",
                MAREN,
                List.of(new Quote.Variant(Told.words(a, shame), null), new Quote.Variant(Told.words(b, shame), null)),
                List.of());
        Voice voice = Voice.of(List.of(alone, shared)).getFirst();
        assertEquals(
                List.of("“" + gates + " " + shame + "”"),
                voice.shared().stream().map(Remark::told).toList());
        assertEquals(List.of(), voice.single());
    }
}
