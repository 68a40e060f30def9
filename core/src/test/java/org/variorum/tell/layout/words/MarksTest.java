package org.variorum.tell.layout.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.report.Report;
import org.variorum.report.Span;

class MarksTest {
    private static final String TEXT = "“The gates stay shut. The river is low. We wait,” Maren said.";

    private static Marks marks(String shown) {
        int at = TEXT.indexOf(shown);
        AnnotatedReport report = new AnnotatedReport(
                Report.of("r", TEXT),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Quoted(new Span(1, TEXT.indexOf('”')), null, false, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Marks.of(report, new Span(at, at + shown.length()));
    }

    @Test
    void aSentenceOfALongerQuotationIsShownWithTheMarksItLacks() {
        assertEquals(new Marks("", "”"), marks("“The gates stay shut."));
        assertEquals(new Marks("“", "”"), marks("The river is low."));
        assertEquals(new Marks("“", ""), marks("We wait,” Maren said."));
    }

    @Test
    void wholeQuotationsLackNone() {
        assertEquals(new Marks("", ""), marks(TEXT));
    }

    @Test
    void doubleMarksWithinAQuotationAreSingleOnesAndClosed() {
        assertEquals("They call it ‘river peace’ now", Marks.inner("They call it \"river peace\" now"));
        assertEquals("They call it ‘river peace’", Marks.inner("They call it “river peace"));
        assertEquals("river peace now", Marks.inner("river peace” now"));
    }
}
