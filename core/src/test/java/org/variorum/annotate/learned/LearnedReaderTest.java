package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.Vector;
import org.variorum.report.Span;

/** What the network was trained to see, by example. */
final class LearnedReaderTest {
    private static final LearnedReader READER = new LearnedReader(Annotated.network());

    private static Readout read(String text) {
        return READER.read(text, List.of(new Span(0, text.length())));
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).toList();
    }

    private static Found only(String text) {
        List<Found> found = read(text).attributions();
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    @Test
    void aQuotationCutInTwoIsOneAttribution() {
        String text =
                "\u201CThe gates stay shut,\u201D said Dessa Marlow, the mayor of Osk. \u201CNobody will open them.\u201D";
        Found a = only(text);
        assertEquals(List.of("said"), words(text, a.cue()));
        assertEquals(
                List.of("\u201CThe gates stay shut,\u201D", "\u201CNobody will open them.\u201D"),
                words(text, a.content()));
        assertTrue(words(text, a.source()).getFirst().startsWith("Dessa Marlow"));
    }

    @Test
    void whatStandsWithoutQuotationMarksIsFoundToo() {
        String text = "Engineers fear that the old dam will not hold another winter.";
        Found a = only(text);
        assertEquals(List.of("Engineers"), words(text, a.source()));
        assertEquals(List.of("fear"), words(text, a.cue()));
        assertEquals(List.of("that the old dam will not hold another winter"), words(text, a.content()));
    }

    @Test
    void accordingToIsACue() {
        String text = "Twelve boats were lost on Monday, according to the harbour police.";
        Found a = only(text);
        assertEquals(List.of("the harbour police"), words(text, a.source()));
        assertEquals(List.of("according to"), words(text, a.cue()));
    }

    @Test
    void aTextWithoutWordsIsReadToo() {
        assertEquals(List.of(), read(" \n").attributions());
        assertEquals(0, read("").vector(new Span(0, 0))[0]);
    }

    @Test
    void sentencesThatSayTheSameLieCloserThanOthers() {
        Vector shut = vector("The government closed the gates of the dam on Monday.");
        Vector closed = vector("On Monday the dam's gates were shut by the government.");
        Vector other = vector("The striker scored twice before the break.");
        assertTrue(shut.cosine(closed) > 0.6 && shut.cosine(other) < 0.4);
    }

    private static Vector vector(String text) {
        return Vector.of(read(text).vector(new Span(0, text.length())));
    }
}
