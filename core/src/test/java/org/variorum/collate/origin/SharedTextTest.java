package org.variorum.collate.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.collate.Origins;
import org.variorum.report.Report;

class SharedTextTest {
    private static List<Origins.Strength> shared(String... texts) {
        List<Narrative> reports = Stream.of(texts)
                .map(text -> Narrative.of(Annotated.report(Report.of("r" + text.hashCode(), text))))
                .toList();
        return SharedText.find(reports).stream()
                .map(link -> link.because().strength())
                .toList();
    }

    @Test
    void aSingleLongSentenceInAlmostTheSameWordsIsWeakEvidence() {
        assertEquals(
                List.of(Origins.Strength.WEAK),
                shared(
                        "Boats were called to the old pier in Osk harbour about nine on Friday and found a crane on its side.",
                        "Osk, Tuesday. Boats were called to the old pier in Osk harbour about nine on Friday and found a crane lying there."));
    }

    @Test
    void aSingleShortSentenceMayBeChance() {
        assertEquals(
                List.of(),
                shared(
                        "The harbour board of Osk has closed the northern pier today.",
                        "It blew. The harbour board of Osk has closed the northern pier today."));
    }

    @Test
    void aQuotationThatBothWereToldIsNoEvidence() {
        String quotation =
                "“We found the crane on its side and nobody who could say how it came to lie there that night,” she said.";
        assertEquals(List.of(), shared("Petra Lindqvist spoke. " + quotation, "The board met. " + quotation));
    }
}
