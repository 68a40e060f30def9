package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForestTest {
    private static final List<String> REPORT = List.of(
            "The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters in the town hall.",
            "“Nobody will leave before the wind drops,” Ana Korda said, and asked all captains to stay in port until then.",
            "Two ferries that were under way turned back to the island of Tarn, where some 300 people spent the night in a school.",
            "The storm will last until Wednesday, according to the weather service, which measured gusts of 130 kilometres an hour.",
            "Fishermen said that it was the third storm of that strength since spring, and that nobody had repaired the pier since.");

    /** The report as most sites lay it out, with {@code extra} between two of its paragraphs and {@code behind} at its end. */
    private static String page(String extra, String behind) {
        StringBuilder html = new StringBuilder("<body><div class=wrap><h1>Storm closes harbour of Velmora</h1>"
                + "<div class=meta>By Ana Korda | 6 May 2031</div><div class=text>");
        for (int i = 0; i < REPORT.size(); i++) {
            html.append(i == 2 ? extra : "").append("<p>").append(REPORT.get(i)).append("</p>");
        }
        return html + behind + "</div></div></body>";
    }

    private static MainText.Found found(String html) {
        return MainText.found(Jsoup.parse(html).body(), () -> Jsoup.parse(html));
    }

    private static List<String> kept(String html) {
        Document page = Jsoup.parse(html);
        return MainText.of(page.body(), () -> Jsoup.parse(html), Forest.standard()).blocks().stream()
                .map(Block::text)
                .toList();
    }

    @Test
    void addsUpTheLeavesThatItsTreesLeadTo() {
        Forest forest = Forest.of(List.of("1:0.5:1:2 ~-1 0:2:3:4 ~0.25 ~0.5", "~0.5"));
        assertEquals(1 / (1 + Math.exp(0.5)), forest.likelihood(new float[] {9, 0}), 1e-9);
        assertEquals(1 / (1 + Math.exp(-0.75)), forest.likelihood(new float[] {2, 1}), 1e-9);
        assertEquals(1 / (1 + Math.exp(-1)), forest.likelihood(new float[] {3, 1}), 1e-9);
    }

    @Test
    void everyBlockHasAllTraits() {
        MainText.Found found = found(page("<h3>Ferries</h3>", "<ul><li><a href=/a>Sport</a></ul>"));
        float[][] rows = Traits.of(found);
        assertEquals(found.blocks().size(), rows.length);
        for (float[] row : rows) {
            assertEquals(rows[0].length, row.length);
            assertTrue(Forest.standard().likelihood(row) > 0);
        }
    }

    static Stream<Arguments> ofTheReport() {
        return Stream.of(
                Arguments.of("<h3>Two ferries turned back</h3>", "Two ferries turned back"),
                Arguments.of(
                        "<blockquote><p>We have seen worse, but not in May and not with so many people at sea.</p></blockquote>",
                        "We have seen worse, but not in May and not with so many people at sea."),
                Arguments.of(
                        "<ul><li>The pier will be closed for a week.</li><li>Schools open on Thursday.</li></ul>",
                        "The pier will be closed for a week."),
                Arguments.of("<p>He was wrong.</p>", "He was wrong."));
    }

    @ParameterizedTest
    @MethodSource("ofTheReport")
    void keepsWhatBelongsToTheReport(String extra, String text) {
        List<String> kept = kept(page(extra, ""));
        assertTrue(kept.containsAll(REPORT), kept::toString);
        assertTrue(kept.contains(text), kept::toString);
    }

    static Stream<Arguments> ofThePage() {
        String links = "<ul><li><a href=/a>Ferry sinks off Tarn</a></li><li><a href=/b>Pier falls down</a></li></ul>";
        return Stream.of(
                Arguments.of("<p><a href=/a>Ferry sinks off the coast of Tarn</a></p>", "Ferry sinks"),
                Arguments.of("<h3>More from the harbour</h3>" + links, "Pier falls"),
                Arguments.of(links, "Pier falls"),
                Arguments.of(
                        "<div class=kontakt><p>Contact: Ana Korda, Tel. 0123 456, korda@post.example</p></div>",
                        "Contact"));
    }

    @ParameterizedTest
    @MethodSource("ofThePage")
    void leavesOutWhatBelongsToThePage(String extra, String text) {
        List<String> kept = kept(page("", extra));
        assertTrue(kept.containsAll(REPORT), kept::toString);
        assertTrue(kept.stream().noneMatch(line -> line.contains(text)), kept::toString);
    }

    @Test
    void findsAReportWhoseParagraphsLieInPartsBesideEachOther() {
        StringBuilder html = new StringBuilder("<body><div id=page><h1>Storm closes harbour of Velmora</h1>");
        REPORT.forEach(paragraph -> html.append("<div class=part><p>" + paragraph + "</p></div>"));
        List<String> kept = kept(html + "</div><div id=low><p>© 2031 Velmora Post. All rights reserved.</p></div>");
        assertTrue(kept.containsAll(REPORT), kept::toString);
        assertTrue(kept.stream().noneMatch(line -> line.contains("rights")), kept::toString);
    }
}
