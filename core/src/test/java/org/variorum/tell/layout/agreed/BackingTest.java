package org.variorum.tell.layout.agreed;

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
import org.variorum.collate.Range;
import org.variorum.collate.pair.Coverage;
import org.variorum.report.Report;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.standalone.Given;

/** In whose words something is shown that several reports say, and who is cited for it, by example. */
class BackingTest {
    /** One entry of all sentences of the reports, shown in the words of the first. */
    private static Assertion backed(String... texts) {
        Coverage coverage = new Coverage();
        List<Shared> sentences = List.copyOf(Shared.in(List.of(claim(texts))));
        return new Backing(coverage, new Witnesses(List.of(), coverage), List.of())
                .of(sentences.getFirst())
                .entry();
    }

    /** The entries that are shown of what is one claim of these reports. */
    private static List<Assertion> shown(String... texts) {
        return Agreed.of(List.of(claim(texts)), List.of(), new Given(List.of()));
    }

    private static Claim claim(String... texts) {
        List<Citation> places = new ArrayList<>();
        for (String text : texts) {
            AnnotatedReport report = Annotated.report(Report.of("r" + places.size(), text));
            for (Sentence s : report.sentences()) {
                places.add(new Citation(report, s.span(), null));
            }
        }
        return claim(places, texts.length);
    }

    private static Claim claim(List<Citation> places, int reports) {
        return new Claim(
                "c",
                Claim.Kind.EVENT,
                places.getFirst().text(),
                null,
                List.of(),
                null,
                places.stream()
                        .map(at -> new Evidence(at, Evidence.Stance.ASSERTS))
                        .toList(),
                reports,
                new Range(1, reports),
                List.of(),
                List.of(),
                List.of(),
                1);
    }

    private static Claim claimOf(Sentence sentence, AnnotatedReport report) {
        return claim(List.of(new Citation(report, sentence.span(), null)), 1);
    }

    private static List<String> cited(Assertion entry) {
        return entry.citations().stream().map(Citation::text).toList();
    }

    @Test
    void whoSaysMoreThanTheOthersIsNotShown() {
        Assertion entry = shown(
                        "The harbour board closed the northern pier on Tuesday, and its chairman wrote to every skipper, hired two divers"
                                + " and ordered new lamps from a foundry in Osk.",
                        "The harbour board closed the northern pier on Tuesday.",
                        "On Tuesday the northern pier was closed by the harbour board.")
                .getFirst();
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
        List<Assertion> entries = shown(
                "The harbour board closed the northern pier on Tuesday.", "It closed the northern pier on Tuesday.");
        assertEquals(List.of("r0"), entries.stream().map(e -> e.at().reportId()).toList());
    }

    @Test
    void whoLacksADetailIsCitedInPart() {
        Assertion entry = shown(
                        "The harbour board closed the northern pier on Tuesday after a quarrel about lamps.",
                        "On Tuesday the northern pier was closed by the harbour board after a quarrel about lamps.",
                        "The board of the harbour closed its northern pier, a skipper of Osk wrote to the island's paper.")
                .getFirst();
        assertEquals(
                List.of("r0", "r1"),
                entry.citations().stream().map(Citation::reportId).toList());
        assertEquals(
                List.of("r2"), entry.partly().stream().map(Citation::reportId).toList());
    }

    @Test
    void whatIsSharedButForADetailIsNotAgreedOn() {
        List<Assertion> entries = shown(
                "The harbour board closed the northern pier on Tuesday after a quarrel about lamps and ferries.",
                "The harbour board shut its northern pier, and a skipper wrote to the island's paper on Tuesday.");
        assertEquals(List.of(), entries);
    }

    @Test
    void whatAReportTellsInItsFirstSentencesTogetherBacksTheLead() {
        AnnotatedReport other = Annotated.report(
                Report.of("w", "The northern pier was closed. The harbour board did so on Tuesday, a skipper said."));
        List<Claim> claims = List.of(
                claim("The harbour board closed the northern pier on Tuesday."),
                claimOf(other.sentences().getFirst(), other));
        Assertion lead = Agreed.of(claims, List.of(), new Given(List.of())).getFirst();
        assertEquals(
                List.of("r0", "w", "w"),
                lead.citations().stream().map(Citation::reportId).toList());
    }

    @Test
    void whatIsToldOfALineIsNotToldAnew() {
        List<Assertion> entries = shown(
                "The harbour board closed the northern pier on Tuesday.",
                "On Tuesday the northern pier was closed by the harbour board.",
                "The board of the harbour closed its northern pier on Tuesday.");
        assertEquals(1, entries.size());
    }

    @Test
    void aLongerSentenceThatWasNotAlignedBacksALineThatItHasAllOf() {
        AnnotatedReport other = Annotated.report(Report.of(
                "w",
                "After a quarrel about lamps, the harbour board closed the northern pier on Tuesday, said a skipper."));
        Citation line = claim("The harbour board closed the northern pier on Tuesday.")
                .citations()
                .getFirst();
        assertEquals(
                List.of("w"),
                new Witnesses(List.of(other), new Coverage())
                        .of(line).stream().map(Citation::reportId).toList());
        AnnotatedReport denying =
                Annotated.report(Report.of("w", "The harbour board never closed the northern pier on Tuesday."));
        assertEquals(List.of(), new Witnesses(List.of(denying), new Coverage()).of(line));
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
        Assertion entry = shown(
                        "Sweden rejected Petra Lindqvist's offer of cheaper ferries and two new piers.",
                        "Petra Lindqvist made Sweden an offer of cheaper ferries and two new piers.",
                        "An offer of cheaper ferries and two new piers was made to Sweden by Petra Lindqvist.")
                .getFirst();
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
        Assertion entry = shown(
                        "Harbour board closes northern pier on Tuesday",
                        "The harbour board closed the northern pier on Tuesday.",
                        "On Tuesday the northern pier was closed by the harbour board.")
                .getFirst();
        assertEquals("r1", entry.at().reportId());
    }
}
