package org.variorum.tell.layout.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.report.Report;

/** What one is called whom several reports quote and none names. */
class UnnamedTest {
    private static final String WORDS = "“The shed burned down to the ground within the hour,” ";

    private static Quote quote(String id, String... texts) {
        List<Quote.Variant> variants = new ArrayList<>();
        for (String text : texts) {
            AnnotatedReport r = Annotated.report(Report.of("r" + variants.size(), text));
            variants.add(new Quote.Variant(new Citation(r, r.quoted().getFirst().span(), null), null));
        }
        return new Quote(id, id, null, variants, List.of());
    }

    @Test
    void oneWhomMoreReportsCallSoGoesByTheFullestOfTheirWords() {
        Quote fire = quote("q1", WORDS + "police said.", WORDS + "said a harbour spokeswoman.");
        Quote road = quote("q2", "“Nobody may use the road along the quay for now,” said a harbour spokeswoman.");
        Unnamed all = new Unnamed(List.of(fire, road));
        assertEquals("A harbour spokeswoman", all.called(fire));
        assertEquals("A harbour spokeswoman", all.called(road));
    }

    @Test
    void aPasserByOfOneReportAloneHasNoPlaceOfHisOwn() {
        Quote fire = quote("q1", WORDS + "said a resident of Osk.");
        assertNull(new Unnamed(List.of(fire)).called(fire));
    }
}
