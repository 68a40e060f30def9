package org.variorum.tell.layout.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;
import org.variorum.collate.Range;
import org.variorum.collate.Rift;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.single.Quotations;
import org.variorum.tell.layout.standalone.Given;

class AgreedTest {
    /** A report of these sentences, with a quotation for what stands in marks. */
    private static AnnotatedReport report(String id, String... sentences) {
        String text = String.join(" ", sentences);
        List<Sentence> spans = new ArrayList<>();
        int at = 0;
        for (String s : sentences) {
            spans.add(new Sentence(new Span(at, at + s.length()), 0, Vector.of(new float[] {1})));
            at += s.length() + 1;
        }
        List<Quoted> quoted = text.indexOf('“') < 0
                ? List.of()
                : List.of(new Quoted(new Span(text.indexOf('“') + 1, text.indexOf('”')), null, false, List.of()));
        return new AnnotatedReport(
                Report.of(id, text),
                spans,
                List.of(),
                List.of(),
                quoted,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Citation sentence(AnnotatedReport report, int number) {
        return new Citation(report, report.sentences().get(number - 1).span(), null);
    }

    private static Claim claim(double score, Citation... at) {
        return parted(score, List.of(), at);
    }

    private static Claim parted(double score, List<Rift> rifts, Citation... at) {
        String id = List.of(at).toString();
        return new Claim(
                id,
                Claim.Kind.EVENT,
                at[0].text(),
                null,
                List.of(),
                null,
                List.of(at).stream()
                        .map(x -> new Evidence(x, Evidence.Stance.ASSERTS))
                        .toList(),
                at.length,
                new Range(1, 1),
                List.of(),
                List.of(),
                rifts,
                score);
    }

    private static List<String> letters(List<Assertion> entries) {
        return entries.stream()
                .map(e -> String.join(
                        " ",
                        e.citations().stream()
                                .map(at -> at.reportId() + Sigla.sentence(at))
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    private final AnnotatedReport a = report(
            "a", "The old dam broke.", "Rescue boats came.", "Heavy rain fell.", "Deep snow fell.", "Thick ice came.");
    private final AnnotatedReport b = report(
            "b",
            "The old dam broke open.",
            "Rescue boats came by.",
            "Heavy rain fell too.",
            "Deep snow fell again.",
            "Thick ice came back.");
    private final AnnotatedReport c = report(
            "c",
            "Two trains met.",
            "Some rescue boats came.",
            "Dense fog rose.",
            "Wild wind blew.",
            "Thick ice came too.");

    @Test
    void twoEntriesWithOneSentenceInCommonAreOneOfAllTheirReports() {
        List<Assertion> shown = Agreed.of(
                List.of(claim(0.9, sentence(a, 2), sentence(c, 2)), claim(0.8, sentence(b, 2), sentence(c, 2))),
                List.of(),
                new Given(List.of()));
        assertEquals(List.of("a2 b2 c2"), letters(shown));
        assertEquals("Rescue boats came.", shown.getFirst().at().text());
    }

    @Test
    void aLooserTieOfTheSameReportsToTheSameSentenceIsLeftOut() {
        List<Assertion> shown = Agreed.of(
                List.of(claim(0.7, sentence(a, 3), sentence(c, 4)), claim(0.9, sentence(a, 3), sentence(b, 3))),
                List.of(),
                new Given(List.of()));
        assertEquals(List.of("a3 b3"), letters(shown));
    }

    @Test
    void whatTheReportsBeginWithComesBeforeWhatMoreOfThemHave() {
        List<Assertion> shown = Agreed.of(
                List.of(
                        claim(0.9, sentence(a, 5), sentence(b, 5), sentence(c, 5)),
                        claim(0.9, sentence(a, 1), sentence(b, 1))),
                List.of(),
                new Given(List.of()));
        assertEquals(List.of("a1 b1", "a5 b5 c5"), letters(shown));
    }

    @Test
    void sentencesThatClashInAnAmountOrADayAgreeOnNothing() {
        for (Rift.Kind kind : List.of(Rift.Kind.AMOUNT, Rift.Kind.DAY)) {
            List<Rift> rifts = List.of(new Rift(sentence(a, 2), sentence(b, 2), kind));
            List<Assertion> shown = Agreed.of(
                    List.of(
                            parted(0.9, rifts, sentence(a, 2), sentence(b, 2)),
                            claim(0.9, sentence(a, 3), sentence(b, 3))),
                    List.of(),
                    new Given(List.of()));
            assertEquals(List.of("a3 b3"), letters(shown));
        }
    }

    @Test
    void whatIsAtAnotherStageThanTheWordingIsNotShownWithIt() {
        List<Rift> rifts = List.of(
                new Rift(sentence(a, 2), sentence(c, 2), Rift.Kind.STAGE),
                new Rift(sentence(b, 2), sentence(c, 2), Rift.Kind.STAGE));
        List<Assertion> shown = Agreed.of(
                List.of(parted(0.9, rifts, sentence(a, 2), sentence(b, 2), sentence(c, 2))),
                List.of(),
                new Given(List.of()));
        assertEquals(List.of("a2 b2"), letters(shown));
        assertEquals(
                List.of(new Assertion.Apart(Rift.Kind.STAGE, sentence(c, 2))),
                shown.getFirst().apart());
    }

    @Test
    void theSentencesOfOneQuotationAreOneEntry() {
        AnnotatedReport x = report("x", "Maren spoke.", "“We wait.", "The river is low,” she said.", "It rained.");
        List<Assertion> entries = Assertion.of(List.of(
                claim(1, sentence(x, 3)),
                claim(1, sentence(x, 4)),
                claim(1, sentence(x, 2)),
                claim(1, sentence(x, 1))));
        List<Assertion> joined = Quotations.joined(entries);
        assertEquals(List.of("x2 x3", "x4", "x1"), letters(joined));
        assertEquals(
                "“We wait. The river is low,” she said.", joined.getFirst().at().text());
    }

    @Test
    void aThirdReportThatIsTiedLooselyIsNotShownWithTwo() {
        List<Assertion> shown = Agreed.of(
                List.of(claim(0.98, sentence(a, 4), sentence(b, 4)), claim(0.9, sentence(b, 4), sentence(c, 3))),
                List.of(),
                new Given(List.of()));
        assertEquals(List.of("a4 b4"), letters(shown));
    }

    @Test
    void sidesOfADifferenceAgreeOnNothing() {
        Difference bound = new Difference(
                "d",
                Difference.Kind.FIGURE,
                Difference.Verdict.CONFLICT,
                Difference.Reason.BOUND,
                "The bounds do not meet.",
                List.of(
                        new Difference.Side(sentence(a, 2), "more than 40"),
                        new Difference.Side(sentence(b, 2), "fewer than 40")),
                List.of());
        List<Assertion> shown = Agreed.of(
                List.of(claim(0.9, sentence(a, 2), sentence(b, 2)), claim(0.9, sentence(a, 3), sentence(b, 3))),
                List.of(bound),
                new Given(List.of()));
        assertEquals(List.of("a3 b3"), letters(shown));
    }
}
