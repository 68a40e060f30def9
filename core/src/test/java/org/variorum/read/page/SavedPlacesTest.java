package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.report.Place;
import org.variorum.report.Report;
import org.variorum.report.Saved;
import org.variorum.report.Span;

/** A paragraph leads to the bytes of the page that it was read from. */
class SavedPlacesTest {
    private static final List<String> WORDS = List.of(
            "harbour",
            "storm",
            "Velmora",
            "mayor",
            "closed",
            "on",
            "Monday",
            "caf\u00e9",
            "ferry",
            "said",
            "guards",
            "the");

    /** What a page may write in several ways: the first is what it means. */
    private static final List<List<String>> WRITTEN = List.of(
            List.of("&", "&amp;", "&amp", "&#38;"),
            List.of("\u201c", "&ldquo;", "&#8220;", "&#x201C;", "\u201c"),
            List.of("\u00e9", "&eacute;", "&eacute", "\u00e9"),
            List.of("<", "&lt;", "&#60;"),
            List.of("\ud83c\udf0a", "&#127754;", "\ud83c\udf0a"),
            List.of(
                    "harbour",
                    "har<b>bour</b>",
                    "<a href='/x?a=1&amp;b=2'>harbour</a>",
                    "har&shy;bour",
                    "harbour<!-- & -->"),
            List.of("mayor", "<em>mayor</em>", "<span title=\"a > b\">may</span>or"));

    private static Report read(byte[] page) {
        ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(page)).withPlaces(true);
        ReadResult result = Reader.standard().read(List.of("-"), options);
        assertEquals(List.of(), result.unread());
        return result.reports().getFirst();
    }

    private static Saved saved(Report report) {
        Saved saved = report.saved();
        assertNotNull(saved);
        return saved;
    }

    private static String letters(String text) {
        return SavedText.lettersOf(text);
    }

    /** The bytes of each place, read as the page is, hold the paragraph's words and no others. */
    private static void assertLeadsBack(Report report, byte[] page, Charset charset) {
        for (Place place : saved(report).places()) {
            String written = new String(Arrays.copyOfRange(page, place.from(), place.to()), charset);
            assertEquals(
                    letters(place.text().in(report.text())),
                    letters(Jsoup.parseBodyFragment(written).wholeText()),
                    written);
        }
    }

    @Property(tries = 400)
    void everyParagraphLeadsToItsBytes(@ForAll long seed, @ForAll @IntRange(max = 2) int kind) {
        Charset charset = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), Charset.forName("Shift_JIS"))
                .get(kind);
        Random random = new Random(seed);
        StringBuilder html = new StringBuilder("<!doctype html>\r\n<html><head><meta charset='")
                .append(charset.name())
                .append("'><title>Storm</title></head><body><nav><a href=/>Home</a></nav><article>");
        int paragraphs = 1 + random.nextInt(6);
        for (int i = 0; i < paragraphs; i++) {
            html.append("\r\n  <p class='x'>No. ").append(i).append(' ');
            int words = 12 + random.nextInt(40);
            for (int w = 0; w < words; w++) {
                List<String> ways = random.nextInt(3) > 0 ? List.of() : WRITTEN.get(random.nextInt(WRITTEN.size()));
                String word = ways.isEmpty()
                        ? WORDS.get(random.nextInt(WORDS.size()))
                        : ways.get(1 + random.nextInt(ways.size() - 1));
                boolean can = charset.newEncoder().canEncode(word);
                html.append(can ? word : "quay").append(random.nextInt(9) == 0 ? "\r\n" : " ");
            }
            html.append("it ended.</p>");
        }
        byte[] page = html.append("</article></body></html>").toString().getBytes(charset);
        Report report = read(page);
        assertLeadsBack(report, page, charset);
        assertEquals(report.text().lines().count(), saved(report).places().size(), report.text());
    }

    @Test
    void brokenBytesCountAsWhatTheyAre() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes("<html><body><p>Caf".getBytes(StandardCharsets.UTF_8));
        page.writeBytes(new byte[] {(byte) 0xE2, (byte) 0x82, (byte) 0xFF});
        String rest = " owners met in the harbour of Velmora on Monday, the mayor said there.</p><p>";
        String second = "The storm had closed the harbour for three days before that, said the guards.";
        page.writeBytes((rest + second + "</p></body></html>" + " ".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        Report report = read(page.toByteArray());
        Place last = saved(report).places().getLast();
        assertEquals(
                second,
                new String(Arrays.copyOfRange(page.toByteArray(), last.from(), last.to()), StandardCharsets.UTF_8));
    }

    @Test
    void wordsThatStandTwiceAreThoseAmongTheirNeighbours() {
        String twice = "The harbour of Velmora was closed on Monday because of a storm, the mayor said.";
        String once = "Ferries will sail again when the wind has gone down, which may take days, she said.";
        String html =
                "<html><body><div class='teaser'><p>" + twice + "</p></div><article><p>" + once + "</p><p>" + twice
                        + "</p><p>Nobody was hurt, and the guards went home in the evening when it was dark.</p></article></body></html>";
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        Report report = read(page);
        int start = report.text().lastIndexOf(twice);
        Place place = saved(report).places().stream()
                .filter(p -> p.text().equals(new Span(start, start + twice.length())))
                .findFirst()
                .orElseThrow();
        assertEquals(html.lastIndexOf(twice), place.from());
    }

    @Test
    void aPageMadeToTakeLongDoesNot() {
        String line = "<p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, he said.</p>";
        byte[] page = ("<html><body><article>" + line.repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        assertTrue(read(page).text().length() > 1000);
        assertTrue(System.nanoTime() - begin < 20_000_000_000L);
    }

    @Test
    void nothingIsToldThatWasNotAskedFor() {
        byte[] page = "<html><body><p>The harbour of Velmora was closed, the mayor said.</p>"
                .getBytes(StandardCharsets.UTF_8);
        ReadResult result = Reader.standard().read(List.of("-"), new ReadOptions(null, new ByteArrayInputStream(page)));
        assertNull(result.reports().getFirst().saved());
    }
}
