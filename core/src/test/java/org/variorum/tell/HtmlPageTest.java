package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.report.CodePoints;
import org.variorum.report.Span;
import org.variorum.tell.layout.Cited;
import org.variorum.tell.layout.entry.Sigla;

class HtmlPageTest {
    private static final Document PAGE = page();

    private static Document page() {
        try {
            return Jsoup.parse(Printed.html(DamLedger.brief()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertEquals(Printed.html(DamLedger.brief()), Printed.html(DamLedger.brief()));
    }

    @Test
    void everyIdIsUniqueAndEveryLinkWithinThePageLeadsToOne() {
        Set<String> ids = new LinkedHashSet<>();
        for (Element element : PAGE.select("[id]")) {
            assertTrue(ids.add(element.id()), "twice: " + element.id());
        }
        for (Element link : PAGE.select("a[href^=#]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
        }
        for (Element named : PAGE.select("[aria-labelledby]")) {
            assertTrue(ids.contains(named.attr("aria-labelledby")), named.id());
        }
    }

    @Test
    void nothingIsFetchedAndNothingRunsButTheScriptThatCopies() {
        assertTrue(PAGE.select("iframe, img, object, embed, form, base, [src], [onclick], body ~ script")
                .isEmpty());
        String script = PAGE.select("script").html();
        assertTrue(script.startsWith("// Copies an entry with its citations,"), script);
        assertFalse(script.matches("(?s).*(?:https?:|fetch|XMLHttp|import|src|eval|innerHTML|setTimeout).*"), script);
        for (Element link : PAGE.select("link")) {
            assertEquals("data:,", link.attr("href"));
        }
        String style = PAGE.select("style").html();
        assertFalse(style.contains("url("), "the style sheet fetches something");
        assertFalse(style.contains("@import"), "the style sheet fetches something");
    }

    @Test
    void theAnchorOfEverySentenceAndOfEveryCitedStretchHoldsExactlyItsWords() {
        Ledger ledger = new DamLedger().ledger();
        List<String> letters = List.of("A", "B", "C", "D", "E");
        for (Citation at : Cited.by(ledger)) {
            Span span = at.focus() == null ? at.span() : at.focus();
            String letter = letters.get(index(ledger, at));
            int number = Sigla.sentence(at);
            Element sentence = PAGE.getElementById(letter + (number > 0 ? number : ".title"));
            assertNotNull(sentence, letter + number);
            CodePoints points = CodePoints.of(at.report().report().text());
            Element part = PAGE.getElementById(letter + "." + points.at(span.start()) + "-" + points.at(span.end()));
            assertEquals(at.focusText(), words(part == null ? sentence : part));
            assertTrue(part == null || part.parents().contains(sentence));
        }
    }

    /** What an anchor holds; where another cited stretch crosses it, in more than one element. */
    private static String words(Element anchor) {
        StringBuilder words = new StringBuilder(anchor.wholeText());
        PAGE.select("[data-of=" + anchor.id() + "]").forEach(rest -> words.append(rest.wholeText()));
        return words.toString();
    }

    private static int index(Ledger ledger, Citation at) {
        for (int i = 0; i < ledger.reports().size(); i++) {
            if (ledger.reports().get(i).report().id().equals(at.reportId())) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void everyEntryIsCitedAndEveryCitedSentenceLeadsBackToItsEntry() {
        for (Element entry : PAGE.select("[id~=^e[0-9]]")) {
            Element citation = entry.selectFirst("a.sig[href^=#], a.at[href^=#]");
            assertNotNull(citation, "nothing cited: " + entry.id());
            Element anchor = PAGE.getElementById(citation.attr("href").substring(1));
            Element paragraph = anchor.closest("p");
            assertFalse(paragraph.select("a[href=#" + entry.id() + "]").isEmpty(), "no way back to " + entry.id());
        }
    }

    @Test
    void aClaimIsCopiedWithALineForEachReport() {
        Element entry = PAGE.select("section.agree .entry").get(0);
        List<String> lines = entry.select(".cites li").eachText();
        assertEquals(3, lines.size());
        assertEquals(
                "A: The Harbour Ledger, 4 March 2031, harbour-ledger.txt, SHA-256 3f1a90c2…, characters 70–223",
                lines.getFirst());
        assertTrue(lines.get(1).contains(", https://kestrel.example/verrin, SHA-256 77b0e4d1…, "), lines.get(1));
        assertTrue(lines.getLast().startsWith("D: Outlet not known, day not known, 000_4fd2.txt, "), lines.getLast());
        Element button = entry.selectFirst("button.copy");
        assertEquals("Copy 1.1 with its citations", button.attr("title"));
    }

    @Test
    void whatIsCopiedOfADifferenceBeginsWithEachReportsOwnWords() {
        List<String> lines = PAGE.selectFirst("section.differ .difference")
                .select(".cites li")
                .eachText();
        assertTrue(
                lines.getFirst().startsWith("“Three of the dam’s seven gates” A: The Harbour Ledger, "),
                lines.getFirst());
        assertEquals(3, lines.size());
    }

    @Test
    void aSharedQuotationIsCopiedInEachReportsOwnWording() {
        Element quote = PAGE.selectFirst("section.said .quote:has(.wording + .wording)");
        assertNotNull(quote);
        assertEquals(1, quote.select("button.copy").size());
        List<String> lines = quote.select(".cites li").eachText();
        assertEquals(quote.select(".wit a.sig").size(), lines.size());
        Set<String> copied = new LinkedHashSet<>();
        lines.forEach(line -> copied.add(line.substring(0, line.indexOf('”'))));
        assertEquals(quote.select(".wording").size(), copied.size());
    }

    @Test
    void everyCopyButtonHasItsCitationsWhoseFingerprintsTheReportsHold() {
        assertTrue(PAGE.select("button.copy").size() > 10);
        for (Element button : PAGE.select("button.copy")) {
            assertEquals(1, button.closest("li").select(".cites[hidden]").size());
        }
        for (Element digest : PAGE.select(".cites code")) {
            String full = PAGE.getElementById(digest.attr("data-report"))
                    .selectFirst(".facts code")
                    .text();
            assertTrue(full.startsWith(digest.text().replace("…", "")), full);
        }
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        int last = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= last + 1, heading.text());
            last = level;
        }
        assertEquals(1, PAGE.select("h1").size());
    }

    @Test
    void itSpeaksToAScreenReader() {
        assertEquals("en", PAGE.selectFirst("html").attr("lang"));
        assertEquals(1, PAGE.select("main").size());
        assertEquals("#main", PAGE.selectFirst("body > a").attr("href"));
        assertTrue(PAGE.select("th:not([scope])").isEmpty());
        assertTrue(PAGE.select("section:not([aria-labelledby]), nav:not([aria-label])")
                .isEmpty());
        for (Element link : PAGE.select("a.sig")) {
            assertFalse(link.attr("aria-label").isEmpty(), link.outerHtml());
        }
    }

    @Test
    void itOpensWithHowManyReportsOutletsOriginsAndDifferences() {
        assertEquals(
                "Five reports, from four outlets and one of unknown outlet. As far as their words show, they reached us "
                        + "in three to four independent ways. They differ in five places; two of these their words do "
                        + "not explain.",
                PAGE.selectFirst(".summary").text());
    }

    @Test
    void beforeAnythingElseStandsWhereTheReportsDiffer() {
        List<Element> lines = PAGE.select("header .glance li");
        assertEquals(5, lines.size());
        for (Element line : lines) {
            Element entry =
                    PAGE.getElementById(line.selectFirst("a").attr("href").substring(1));
            assertTrue(entry.hasClass("difference"), line.text());
            assertTrue(entry.selectFirst(".label span")
                    .text()
                    .endsWith(line.selectFirst(".by").text()));
        }
    }

    @Test
    void compatibleFiguresAreNoDifferences() {
        assertFalse(PAGE.select("section.differ").text().contains("can both be right"));
    }

    @Test
    void whatOneReportHasIsNeverCalledUniqueInTheWorld() {
        assertTrue(PAGE.select("section.only").text().contains("Not seen in the other four reports"));
    }

    @Test
    void furnitureIsStruckAndSaysWhy() {
        Element removed = PAGE.selectFirst("#A .removed");
        assertEquals("Advertisement", removed.selectFirst("s").text());
        assertTrue(removed.text().contains("an advertising notice"));
        assertTrue(PAGE.select("#B").text().contains("Share this on every network"));
    }

    @Test
    void everyReportGivesItsFingerprintAndSaysPlainlyWhatIsNotKnown() {
        assertEquals(5, PAGE.select("article.report dd code").size());
        assertTrue(PAGE.select("#D .facts").text().contains("Outlet not known"));
        assertTrue(PAGE.select("#E h3").text().contains("Headline not known"));
    }

    @Test
    void whatCouldNotBeReadIsSaid() {
        String unread = PAGE.select("section.unread").text();
        assertTrue(unread.contains("reports/photo.bin: not text"), unread);
        assertTrue(unread.contains("gazeta.txt: read, but not analysed"), unread);
    }

    @Test
    void aStoryOfOneReportIsShownToo() throws IOException {
        Ledger all = new DamLedger().ledger();
        Ledger one = Briefs.story("Alone", all.reports().get(4), List.of(), List.of());
        Document page = Jsoup.parse(Printed.html(Briefs.of(one, all)));
        assertEquals("Two stories in six reports", page.selectFirst("h1").text());
        assertTrue(page.text().contains("One report, from one outlet. There is nothing here to compare it with."));
        assertNotNull(page.getElementById("s1-A"));
        assertNotNull(page.getElementById("s2-e2.1"));
    }
}
