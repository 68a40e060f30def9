package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.variorum.report.Span;

final class WordTest {
    private static List<String> words(String text) {
        return Word.in(text, List.of(new Span(0, text.length()))).stream()
                .map(w -> text.substring(w.start(), w.end()))
                .toList();
    }

    @Test
    void cliticsAndMarksStandAlone() {
        assertEquals(List.of("Sorva", "\u2019s", "aide", "won't", "go", ","), words("Sorva\u2019s aide won't go,"));
    }

    @Test
    void numbersAbbreviationsAndHyphensHoldTogether() {
        assertEquals(
                List.of("The", "16-year-old", "U.S.", "plan", "of", "Mr.", "Olt", "cost", "$", "1,200.5", "."),
                words("The 16-year-old U.S. plan of Mr. Olt cost $1,200.5."));
    }

    @Test
    void readsParagraphsOnly() {
        String text = "One two. MENU three.";
        assertEquals(4, Word.in(text, List.of(new Span(0, 8), new Span(14, 19))).size());
    }

    @Property
    void wordsLieInOrderAndHoldNoWhiteSpace(@ForAll String text) {
        int last = 0;
        for (Word w : Word.in(text, List.of(new Span(0, text.length())))) {
            assertTrue(w.start() >= last && w.end() > w.start());
            assertTrue(text.substring(w.start(), w.end()).chars().noneMatch(c -> c == ' ' || c == '\n'));
            last = w.end();
        }
    }
}
