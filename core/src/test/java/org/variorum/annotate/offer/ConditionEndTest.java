package org.variorum.annotate.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.report.Span;

/** How far a condition reaches, by example. */
class ConditionEndTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the boats leave, we will open the gates|If the boats leave",
                "If the boats leave, and the crews too, we will open the gates|If the boats leave, and the crews too",
                "Only when they pay will we open the gates|Only when they pay ",
                "We will open the gates if they pay; nothing else helps|if they pay",
                "We will open the gates if they ever pay for it” and the rest|if they ever pay for it",
                "We will open the gates if they pay.|if they pay"
            })
    void aConditionEndsWhereThePromiseOrTheSentenceGoesOn(String text, String condition) {
        Span whole = new Span(0, text.length());
        Matcher m = ConditionMarker.in(text, whole);
        m.find();
        ConditionEnd end = new ConditionEnd(text);
        int to = m.start() == 0 ? end.inFront(whole, m) : end.behind(whole, m.end());
        assertEquals(condition, text.substring(m.start(), to).strip());
    }
}
