package org.variorum.tell.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.PointsBack;
import org.variorum.collate.Range;
import org.variorum.report.Report;

/** In whose words something is shown that several reports say, and who is cited for it, by example. */
class BackingTest {
    /** One entry of all sentences of the reports, shown in the words of the first. */
    private static Assertion backed(String... texts) {
        List<Citation> places = new ArrayList<>();
        for (String text : texts) {
            AnnotatedReport report = Annotated.report(Report.of("r" + places.size(), text));
            for (Sentence s : report.sentences()) {
                places.add(new Citation(report, s.span(), null));
            }
        }
        Claim claim = new Claim(
                "c",
                Claim.Kind.EVENT,
                places.getFirst().text(),
                null,
                List.of(),
                null,
                places.stream()
                        .map(at -> new Evidence(at, Evidence.Stance.ASSERTS))
                        .toList(),
                texts.length,
                new Range(1, texts.length),
                List.of(),
                List.of(),
                List.of(),
                1);
        return new Backing(at -> PointsBack.in(at.text()))
                .of(Assertion.of(List.of(claim)).getFirst());
    }

    private static List<String> cited(Assertion entry) {
        return entry.citations().stream().map(Citation::text).toList();
    }

    @Test
    void whoSaysMoreThanTheOthersIsNotShown() {
        Assertion entry = backed(
                "The harbour board closed the northern pier on Tuesday, and its chairman wrote to every skipper, hired two divers"
                        + " and ordered new lamps from a foundry in Osk.",
                "The harbour board closed the northern pier on Tuesday.",
                "On Tuesday the northern pier was closed by the harbour board.");
        assertEquals(
                "The harbour board closed the northern pier on Tuesday.",
                entry.at().text());
        assertEquals(3, entry.citations().size());
    }

    @Test
    void whoHasLittleOfWhatIsShownIsNotCited() {
        Assertion entry = backed(
                "The harbour board closed the northern pier on Tuesday.",
                "On Tuesday the northern pier was closed by the harbour board.",
                "Skippers have complained about the harbour for years.");
        assertEquals(
                List.of(
                        "The harbour board closed the northern pier on Tuesday.",
                        "On Tuesday the northern pier was closed by the harbour board."),
                cited(entry));
    }

    @Test
    void twoSentencesOfOneReportBackAnotherTogether() {
        Assertion entry = backed(
                "The harbour board closed the northern pier and opened the old southern quay to ferries.",
                "The harbour board closed the northern pier. Ferries may use the old southern quay.");
        assertEquals(3, cited(entry).size());
    }

    @Test
    void whatPointsBackIsNotTakenForWhatTellsItAll() {
        Assertion entry = backed(
                "The harbour board closed the northern pier on Tuesday after a long quarrel about lamps.",
                "It closed the northern pier on Tuesday.");
        assertEquals("r0", entry.at().reportId());
    }

    @Test
    void anotherQuotationOfTheSpeakerIsNotWhatTheReportsSay() {
        Assertion entry = backed(
                "Harbour chairwoman Petra Lindqvist rejected the ferry offer in Osk as far too small for the island.",
                "Harbour chairwoman Petra Lindqvist rejected the ferry offer in Osk, calling it too small for the island.",
                "Harbour chairwoman Petra Lindqvist added in Osk: “This is an insult to all sailors.”");
        assertEquals(
                List.of("r0", "r1"),
                entry.citations().stream().map(Citation::reportId).toList());
    }

    @Test
    void whoTellsOfAnOfferDoesNotTellThatItIsRejected() {
        Assertion entry = backed(
                "Sweden rejected Petra Lindqvist's offer of cheaper ferries and two new piers.",
                "Petra Lindqvist made Sweden an offer of cheaper ferries and two new piers.",
                "An offer of cheaper ferries and two new piers was made to Sweden by Petra Lindqvist.");
        assertEquals("r1", entry.at().reportId());
    }

    @Test
    void whoHasOtherNumbersIsNotCited() {
        Assertion entry = backed(
                "Petra Lindqvist had run the northern ferries for 30 years and moved to the island 6 weeks ago.",
                "Petra Lindqvist had run the northern ferries for 30 years and came to the island 6 weeks ago.",
                "Petra Lindqvist had run the northern ferries for 40 years and moved to the island 12 weeks ago.");
        assertEquals(
                List.of("r0", "r1"),
                entry.citations().stream().map(Citation::reportId).toList());
    }

    @Test
    void aHeadlineIsNotShown() {
        Assertion entry = backed(
                "Harbour board closes northern pier on Tuesday",
                "The harbour board closed the northern pier on Tuesday.",
                "On Tuesday the northern pier was closed by the harbour board.");
        assertEquals("r1", entry.at().reportId());
    }
}
