package org.variorum.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMarks;
import org.variorum.annotate.sentence.SentenceSplitter;
import org.variorum.report.Report;
import org.variorum.report.Span;

class ClosedQuotationTest {
    private static boolean before(String text, String content, String anchor) {
        List<Span> paragraphs = Report.of("t", text).paragraphs();
        List<Clause> clauses = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span s : SentenceSplitter.split(text, paragraphs.get(p))) {
                clauses.add(new Clause(clauses.size(), p, s, List.of()));
            }
        }
        return new ClosedQuotation(clauses, QuoteMarks.find(text, paragraphs))
                .before(span(text, content), span(text, anchor));
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void whoSpeaksBehindAnotherQuotationHasNotSaidTheOneThatWasClosed() {
        assertEquals(true, before("“The sum is large.”\n\n“It is not,” Orrin said.", "The sum is large.", "said"));
    }

    @Test
    void whoGoesOnInTheNextParagraphHasSaidBoth() {
        assertEquals(false, before("“The sum is large.\n\n“It is not,” Orrin said.", "The sum is large.", "said"));
        assertEquals(false, before("“The sum is large.”\n\nSo Orrin said.", "The sum is large.", "said"));
    }

    @Test
    void theEndOfABlockIsNotHisWhoComesBehindIt() {
        String text = "The Review reports:\n\n“The sum is large.\n\nIt is his.”\n\nThe film features Orrin.";
        assertEquals(true, before(text, "It is his.", "features"));
    }
}
