package org.variorum.tell.layout.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.Told;

final class StretchesTest {
    private final AnnotatedReport report = Told.report("a", List.of(), "Two sides say the ferry sank.");

    @Test
    void otherWordsBetweenTwoStretchesOfOneUtteranceShowAsAnEllipsis() {
        List<Citation> pieces = List.of(Told.words(report, "Two sides"), Told.words(report, "the ferry sank"));
        assertEquals(
                "“Two sides” … “the ferry sank”",
                Stretches.of(pieces).getFirst().words());
    }
}
