package org.variorum.tell.layout.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.collate.Citation;
import org.variorum.report.Report;

class HeadlineTest {
    /** The sentences, of reports called r0, r1 and so on, that tell the headline's news. */
    private static List<String> told(String headline, String... texts) {
        return Headline.told(
                        headline,
                        Stream.of(texts)
                                .map(text -> Annotated.report(Report.of("r", text)))
                                .toList())
                .stream()
                .map(Citation::text)
                .toList();
    }

    @Test
    void theFirstSentenceThatHasMostOfItIsCited() {
        assertEquals(
                List.of(
                        "The harbour board closed the northern pier.",
                        "The board shut the northern pier in the harbour."),
                told(
                        "Harbour board closes northern pier",
                        "It was a cold week. The harbour board closed the northern pier. The northern pier is old.",
                        "The board shut the northern pier in the harbour."));
    }

    @Test
    void aSecondSentenceIsCitedWhereItAddsWhatTheFirstLacks() {
        assertEquals(
                List.of(
                        "Petra Lindqvist, the chairwoman, closed the northern pier.",
                        "Petra Lindqvist spoke on Tuesday.",
                        "The northern pier is to close."),
                told(
                        "Chairwoman Petra Lindqvist closes northern pier",
                        "Petra Lindqvist, the chairwoman, closed the northern pier.",
                        "Petra Lindqvist spoke on Tuesday. The northern pier is to close."));
    }

    @Test
    void whatStandsFurtherDownIsNotTheNews() {
        assertEquals(
                List.of(),
                told(
                        "Harbour board closes northern pier",
                        "The harbour board closed the northern pier.",
                        "It rained. ".repeat(6) + "The harbour board closed the northern pier."));
    }

    @Test
    void whoHasAnotherNumberIsNotCited() {
        assertEquals(
                List.of("Storm drives 23 boats ashore at Osk.", "A storm drove boats ashore, 23 of them."),
                told(
                        "Storm drives 23 boats ashore",
                        "Storm drives 23 boats ashore at Osk.",
                        "A storm drove boats ashore, 23 of them.",
                        "A storm drove 19 boats ashore."));
    }

    @Test
    void whoTellsTheOppositeIsNotCited() {
        assertEquals(
                List.of(
                        "The harbour board did not close the northern pier.",
                        "The northern pier was not closed by the harbour board."),
                told(
                        "Harbour board does not close northern pier",
                        "The harbour board did not close the northern pier.",
                        "The harbour board closed the northern pier.",
                        "The northern pier was not closed by the harbour board."));
    }
}
