package org.variorum.collate.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Collator;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Range;
import org.variorum.collate.cluster.Folding;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** What somebody told one agency has one origin, however many reports have it from there. */
class ClaimOriginsTest {
    private static final String SAID =
            "the gates of the Korsa dam would stay shut until the last boat has left the river";

    /** The same in other words: what two reports word alike at such length, one may have from the other. */
    private static final String SAID_OTHERWISE =
            "the dam's gates at Korsa would stay shut until all boats, down to the last, had left the river";

    private static Report report(String id, String text) {
        return Report.of(id, text);
    }

    private static Ledger ledger(Report... reports) {
        List<AnnotatedReport> annotated = new ArrayList<>();
        for (Report r : reports) {
            annotated.add(Annotated.report(r));
        }
        return Collator.collate(new Story("s", annotated));
    }

    private static Claim shared(Ledger ledger) {
        return ledger.claims().stream()
                .filter(c -> c.reports() > 1 && c.kind() != Claim.Kind.FIGURE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasToldToOneAgencyHasOneOriginAndTheStoryKeepsTwo() {
        Ledger l = ledger(
                report("a", "Radomir Velk told Reuters that " + SAID + ". Farmers in the valley wait for water."),
                report(
                        "b",
                        "Radomir Velk told Reuters on Monday that " + SAID_OTHERWISE
                                + ". Shops in Dravik were closed."));
        assertEquals(new Range(2, 2), l.origins().count());
        Claim claim = shared(l);
        assertEquals(new Range(1, 1), claim.origins());
        Origins.Because because = claim.because().getFirst();
        assertEquals(Origins.Kind.TOLD, because.kind());
        assertEquals(Origins.Strength.STRONG, because.strength());
        assertEquals("Reuters", because.name());
        assertEquals(
                List.of("Reuters", "Reuters"),
                because.evidence().stream().map(Citation::focusText).toList());
    }

    @Test
    void theAgencysOwnReportIsWhereTheOtherHasItFrom() {
        Ledger l = ledger(
                report("a", "Radomir Velk told Reuters that " + SAID + ". Farmers in the valley wait for water."),
                report("b", "Radomir Velk said that " + SAID + ". Shops in Dravik were closed.").toBuilder()
                        .outlet("Reuters")
                        .build());
        assertEquals(new Range(1, 1), shared(l).origins());
    }

    @Test
    void whatWasToldToTwoAgenciesHasTwoOrigins() {
        Ledger l = ledger(
                report("a", "Radomir Velk told Reuters that " + SAID + ". Farmers in the valley wait for water."),
                report("b", "Radomir Velk told Interfax that " + SAID_OTHERWISE + ". Shops in Dravik were closed."));
        assertEquals(new Range(2, 2), shared(l).origins());
        assertEquals(List.of(), shared(l).because());
    }

    @Test
    void whoHasItFromElsewhereTooMayRestOnTheAgencyOrNot() {
        AnnotatedReport one = Annotated.report(report("a", "Radomir Velk told Reuters that " + SAID + "."));
        AnnotatedReport two = Annotated.report(
                report("b", "Radomir Velk told Reuters that " + SAID + ". Velk told parliament that " + SAID + "."));
        Folding apart = new Folding(2);
        List<ClaimOrigins.Had> had = List.of(had(0, one, 0), had(1, two, 0), had(1, two, 1));
        ClaimOrigins.Found found = new ClaimOrigins(apart, apart).of(had);
        assertEquals(new Range(1, 2), found.range());
        assertEquals(Origins.Strength.WEAK, found.because().getFirst().strength());
    }

    private static ClaimOrigins.Had had(int index, AnnotatedReport report, int sentence) {
        return new ClaimOrigins.Had(
                index, new Citation(report, report.sentences().get(sentence).span(), null));
    }

    private static Origins.Because publisher(Report.Builder a, Report.Builder b) {
        return Publishers.of(a.build()).shared(Publishers.of(b.build()));
    }

    private static Report.Builder at(String url) {
        return Report.builder(url, "").url(url);
    }

    @Test
    void oneOutletIsOnePublisherHoweverItIsWritten() {
        Origins.Because because = publisher(
                Report.builder("a", "").outlet("The Korsa Post"),
                Report.builder("b", "").outlet("the korsa post "));
        assertEquals(Origins.Strength.STRONG, because.strength());
        assertEquals("The Korsa Post", because.name());
        assertNotNull(publisher(
                Report.builder("a", "").outlet("The Harbour Ledger"),
                Report.builder("b", "").outlet("Harbour Ledger")));
    }

    @Test
    void oneSiteIsOnePublisherUnlessItCarriesTwoOutlets() {
        Origins.Because because = publisher(at("https://www.paper.example/1"), at("https://news.paper.example/2"));
        assertEquals(Origins.Strength.STRONG, because.strength());
        assertEquals("paper.example", because.name());
        assertEquals(
                Origins.Strength.WEAK,
                publisher(
                                at("https://portal.example/1").outlet("One"),
                                at("https://m.portal.example/2").outlet("Two"))
                        .strength());
        assertNull(publisher(at("https://paper.example/"), at("https://otherpaper.example/")));
    }

    @Test
    void oneHouseBehindTwoOutletsIsWeakEvidence() {
        Origins.Because because = publisher(
                Report.builder("a", "").outlet("One").publishers(List.of("One Ltd", "Tisva Media")),
                Report.builder("b", "").outlet("Two").publishers(List.of("tisva media")));
        assertEquals(Origins.Strength.WEAK, because.strength());
        assertEquals("Tisva Media", because.name());
    }
}
