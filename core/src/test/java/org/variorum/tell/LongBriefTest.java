package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Range;
import org.variorum.report.Report;

/** Fifty reports: what matters first, the rest folded on the page and counted in Markdown, nothing lost. */
class LongBriefTest {
    private static final int REPORTS = 50;

    private static Ledger ledger() {
        List<AnnotatedReport> reports = new ArrayList<>();
        List<Origins.Because> because = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        List<Ledger.Dated> timeline = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        List<Ledger.Stand> positions = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String text = "The dam held " + i + " days.|“We know water is patient " + i + ",” Hask said.";
            reports.add(MarkedText.read(text, Report.builder("r" + i, "").outlet("Outlet " + i)));
        }
        for (int i = 1; i < REPORTS; i++) {
            Citation a = MarkedText.sentence(reports.get(i - 1), "The dam");
            Citation b = MarkedText.sentence(reports.get(i), "The dam");
            Origins.Strength strength = i % 2 == 0 ? Origins.Strength.STRONG : Origins.Strength.WEAK;
            because.add(new Origins.Because(Origins.Kind.SHARED_TEXT, strength, List.of(a, b)));
            differences.add(new Difference(
                    "d" + i,
                    Difference.Kind.FIGURE,
                    Difference.Verdict.CONFLICT,
                    Difference.Reason.UNKNOWN,
                    "They count otherwise, " + i + ".",
                    List.of(new Difference.Side(a, "x" + i), new Difference.Side(b, "y" + i)),
                    List.of()));
            List<Citation> at = i == REPORTS - 1 ? List.of(a, b) : List.of(b);
            timeline.add(new Ledger.Dated(1900 + i + "", "Year " + i, at));
            Citation said = MarkedText.exactly(reports.get(i), "We know water is patient " + i + ",");
            Speaker speaker = new Speaker("Speaker " + i, "s" + i, 1);
            quotes.add(new Quote(
                    "q" + i,
                    "u" + i,
                    speaker,
                    List.of(new Quote.Variant(
                            MarkedText.exactly(reports.get(i), "We know water is patient " + i + ","), null)),
                    List.of()));
            positions.add(new Ledger.Stand(speaker, Position.Stance.WARNS, "warns", "of it " + i, List.of(said)));
        }
        List<String> ids = reports.stream().map(r -> r.report().id()).toList();
        return new Ledger(
                "s",
                "t",
                reports,
                new Origins(new Range(1, 25), List.of(new Origins.Group(ids, because))),
                List.of(),
                quotes,
                differences,
                List.of(),
                positions,
                timeline,
                List.of());
    }

    private static int open(Document page, String entries) {
        int open = 0;
        for (Element entry : page.select(entries)) {
            open += entry.closest("details:not([open])") == null ? 1 : 0;
        }
        return open;
    }

    @Test
    void thePageHoldsEverythingAndShowsLittleOfIt() throws IOException {
        Document page = Jsoup.parse(Printed.html(Briefs.of(ledger())));
        for (String entries : List.of(".difference", ".dated", ".party", ".voice")) {
            assertEquals(REPORTS - 1, page.select(entries).size(), entries);
            assertTrue(open(page, entries) <= 12, entries + " in the open: " + open(page, entries));
        }
        assertEquals(REPORTS - 1, page.select(".pairs > li").size());
        assertEquals(6, open(page, ".pairs > li"), "three for each of two grounds");
        assertEquals(2, page.select(".group .body > .by").size());
    }

    @Test
    void aLongStoryIsPrintedAsItIsFoldedUnlessAllIsOpened() throws IOException {
        Document page = Jsoup.parse(Printed.html(Briefs.of(ledger())));
        assertTrue(page.selectFirst("article.story").hasClass("long"));
        assertEquals(1, page.select("nav button.all").size());
        Document few = Jsoup.parse(Printed.html(DamLedger.brief()));
        assertFalse(few.selectFirst("article.story").hasClass("long"));
        assertEquals(0, few.select("nav button.all").size());
    }

    @Test
    void markdownSaysHowManyEntriesItLeavesOut() throws IOException {
        String text = Printed.markdown(Briefs.of(ledger()));
        assertTrue(text.lines().count() < 450, text.lines().count() + " lines");
        assertTrue(text.contains("They count otherwise, 20.\n"), text);
        assertFalse(text.contains("They count otherwise, 21.\n"), text);
        assertTrue(text.contains("- … and 29 more, which the page and the JSON hold\n"), text);
        assertTrue(text.contains("**1949**"), "what most reports have stays, wherever it stands");
        assertFalse(text.contains("**1948**"), text);
        assertTrue(text.contains("\nAlso quoted: Speaker 11, "), text);
    }

    @Test
    void whatIsCertainIsTheFirstGroundOfAGroup() throws IOException {
        String text = Printed.markdown(Briefs.of(ledger()));
        int certain = text.indexOf("They share sentences outside quotation marks.");
        assertTrue(certain > 0 && certain < text.indexOf("quotation marks, which is weak evidence."), text);
    }
}
