package org.variorum.collate.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.report.Report;

/** Reports that begin with what one paper reports may have all their news from it. */
class OneSourceTest {
    private static List<String> sources(String... texts) {
        return OneSource.find(Stream.of(texts)
                        .map(text -> Annotated.report(Report.of("r" + text.hashCode(), text)))
                        .toList())
                .stream()
                .map(link -> String.valueOf(link.because().name()))
                .toList();
    }

    @Test
    void twoThatTellWhatOnePaperReports() {
        assertEquals(
                List.of("The Harlan Gazette"),
                sources(
                        "The dam will not open before spring, The Harlan Gazette reported. Boats wait.",
                        "Boats wait at the locks. According to The Harlan Gazette, the gates stay shut until spring."));
    }

    @Test
    void twoPapersAreTwoSources() {
        assertEquals(
                List.of(),
                sources(
                        "The dam will not open before spring, The Harlan Gazette reported.",
                        "The dam will not open before spring, The Dravik Courier reported."));
    }

    @Test
    void whatIsToldFurtherDownIsNotWhereTheNewsIsFrom() {
        assertEquals(
                List.of(),
                sources(
                        "The dam will not open before spring, The Harlan Gazette reported.",
                        "Boats wait. It rained. Shops were shut. Farmers met. A bus came."
                                + " The fair will be held in May, The Harlan Gazette reported."));
    }
}
