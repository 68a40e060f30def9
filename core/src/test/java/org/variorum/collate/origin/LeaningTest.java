package org.variorum.collate.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.annotate.Annotated;
import org.variorum.collate.Collator;
import org.variorum.collate.Origins;
import org.variorum.collate.Range;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** Who tells what another outlet of the story reports may have it all from there. */
class LeaningTest {
    private static Origins origins(String text, String otherOutlet, String otherUrl) {
        Report leaning =
                Report.of("a", text).toBuilder().outlet("Dravik Courier").build();
        Report other = Report.of(
                        "b", "The gates of the Korsa dam stay shut, Radomir Velk said. Boats wait at the locks.")
                .toBuilder()
                .outlet(otherOutlet)
                .url(otherUrl)
                .build();
        return Collator.collate(new Story("s", List.of(Annotated.report(leaning), Annotated.report(other))))
                .origins();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harlan River Times|https://paper.example/1",
                "HRT|https://paper.example/1",
                "hrt-web|https://www.hrtimes.example/1"
            })
    void whatAnothersOutletReportsIsWeakEvidence(String outlet, String url) {
        Origins found =
                origins("The dam will not open before spring, the Harlan River Times reported on Monday.", outlet, url);
        assertEquals(new Range(1, 2), found.count());
        Origins.Because because = found.groups().getFirst().because().getFirst();
        assertEquals(Origins.Kind.CREDIT, because.kind());
        assertEquals(Origins.Strength.WEAK, because.strength());
        assertEquals(2, because.evidence().size());
    }

    @Test
    void anotherPaperIsNone() {
        Origins found = origins(
                "The dam will not open before spring, the Harlan River Times reported on Monday.",
                "Korsa Times",
                "https://www.korsatimes.example/1");
        assertEquals(new Range(2, 2), found.count());
    }

    @Test
    void whatWasSaidToAnOutletMayHaveBeenSaidToAll() {
        Origins found = origins(
                "The dam will not open before spring, Elin Sorv told the Harlan River Times on Monday.",
                "Harlan River Times",
                "https://paper.example/1");
        assertEquals(new Range(2, 2), found.count());
    }
}
