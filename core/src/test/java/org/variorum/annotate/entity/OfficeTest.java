package org.variorum.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;

/** For which country a title says that somebody speaks, by example. */
class OfficeTest {
    private static List<String> in(String text) {
        AnnotatedReport report = Annotated.text(text);
        return Office.of(report).stream()
                .map(o -> o.holder().name() + ": " + o.country().name())
                .toList();
    }

    @Test
    void aTitleBeforeTheNameTellsTheCountry() {
        assertEquals(
                List.of("Petra Lindqvist: Sweden"),
                in("Swedish Foreign Minister Petra Lindqvist said on Friday that the ferry would sail."));
        assertEquals(
                List.of("Petra Lindqvist: Sweden"),
                in("Sweden’s foreign minister, Petra Lindqvist, said on Friday that the ferry would sail."));
    }

    @Test
    void soDoesOneBehindIt() {
        assertEquals(
                List.of("Petra Lindqvist: Sweden"),
                in("The ferry would sail, said Petra Lindqvist, the Swedish foreign minister, on Friday."));
        assertEquals(
                List.of("Petra Lindqvist: Sweden"),
                in("Petra Lindqvist, the prime minister of Sweden, said on Friday that the ferry would sail."));
    }

    @Test
    void aCountryThatStandsThereForSomethingElseTellsNothing() {
        assertEquals(List.of(), in("Swedish ferry critic Martha Hale said on Friday that the ship would sail."));
        assertEquals(List.of(), in("Martha Hale, the ambassador to Sweden, said on Friday that the ferry would sail."));
        assertEquals(List.of(), in("Martha Hale left Sweden on Friday, and Swedish ministers stayed away."));
    }
}
