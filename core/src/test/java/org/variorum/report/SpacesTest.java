package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** How spaces of other widths become plain ones, by example. */
class SpacesTest {
    @Test
    void everySpaceBecomesAPlainOneInItsPlace() {
        assertEquals("Ms. Sorv sold 5 000 boats.", Spaces.plain("Ms.\u00a0Sorv sold 5\u202f000\u2009boats."));
    }

    @Test
    void endsOfLinesStay() {
        assertEquals("one\r\n\ttwo\u2028three", Spaces.plain("one\r\n\ttwo\u2028three"));
    }

    @Test
    void aTextWithoutOthersIsTheSame() {
        String text = "Sorv sold boats.";
        assertSame(text, Spaces.plain(text));
        Report report = Report.of("a", text);
        assertSame(report, report.inPlainSpaces());
    }
}
