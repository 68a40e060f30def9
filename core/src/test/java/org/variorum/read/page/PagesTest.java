package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.read.ReadOptions;
import org.variorum.read.Reader;
import org.variorum.report.Credit;
import org.variorum.report.Report;
import org.variorum.report.Span;

class PagesTest {
    private static final String FIRST =
            "MOREN (AFP) \u2014 The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters.";

    private static final String SECOND =
            "\u201cNobody will leave before the wind drops,\u201d Ana Korda said, and asked all captains to stay in port.";

    private static final String PAGE = """
        <!doctype html><html lang="en-GB"><head><title>Storm closes harbour of Velmora | Velmora Post</title>
        <meta property="og:title" content="Storm closes harbour of Velmora">
        <meta property="og:site_name" content="Velmora Post">
        <link rel="canonical" href="https://post.example/2031/05/06/storm">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
         {"@type":["NewsArticle"],"headline":"Storm closes harbour of Velmora","datePublished":"2031-05-06T10:00:00+02:00",
          "dateModified":"2031-05-06T12:30:00+02:00","author":[{"@type":"Person","name":"Jon Vell"}],"creditText":"AFP"}]}</script>
        </head><body><nav><a href="/">Home</a> <a href="/world">World news from everywhere</a></nav>
        <article><h1>Storm closes harbour of Velmora</h1><div class="byline">By Jon Vell</div>
        <figure><img src="a.jpg"><figcaption>Waves in Velmora. Photo: Mia Orr</figcaption></figure>
        <div class="story-body"><p>%s</p><p>%s</p>
        <div class="related-stories"><a href="/b">Ferry sinks off the coast of Tarn in another storm</a></div>
        <h2>What comes next</h2><p>The storm will last until Wednesday, according to the weather service of the island.</p>
        <ul><li>Ferries do not run.</li><li>Schools are closed.</li></ul><p>Read more: Ferry sinks</p></div>
        <section class="comments"><p>I have never seen such a storm in my life and I have lived here for sixty years.</p></section>
        </article><footer><p>\u00a9 2031 Velmora Post. All rights reserved.</p></footer></body></html>
        """.formatted(FIRST, SECOND);

    private static Report read(String page, Charset charset) {
        ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(page.getBytes(charset)));
        return Reader.standard().read(List.of("-"), options).reports().getFirst();
    }

    private static Report read(String page) {
        return read(page, StandardCharsets.UTF_8);
    }

    @Test
    void saysWhoStandsBehindTheOutletWhereverThePageTellsIt() {
        Report report = read(
                PAGE.replace(
                        "\"creditText\":\"AFP\"}]}",
                        "\"publisher\":{\"@id\":\"#org\"}},{\"@type\":\"Organization\",\"@id\":\"#org\",\"name\":\"Velmora Post\","
                                + "\"parentOrganization\":{\"name\":\"Harbour Press\",\"parentOrganization\":[\"Isle Media\"]}}]}"));
        assertEquals("Velmora Post", report.outlet());
        assertEquals(List.of("Harbour Press", "Isle Media"), report.publishers());
        assertEquals(List.of(), read(PAGE).publishers());
    }

    @Test
    void findsTheTextOneParagraphALine() {
        assertEquals(
                String.join(
                        "\n",
                        FIRST,
                        SECOND,
                        "What comes next",
                        "The storm will last until Wednesday, according to the weather service of the island.",
                        "Ferries do not run.",
                        "Schools are closed."),
                read(PAGE).text());
    }

    @Test
    void leavesTheHeadlineOutOfTheTextAlsoUnderALineOfItsOwn() {
        String kicker = "<h1><span class=\"kicker\">Weather</span> Storm";
        String text = read(PAGE.replace("<article><h1>Storm", "<article>" + kicker)
                        .replace("What comes next", "After Storm closes harbour of Velmora"))
                .text();
        assertTrue(text.startsWith(FIRST), text);
        assertTrue(text.contains("After Storm closes harbour of Velmora"), text);
    }

    @Test
    void keepsHeadingsAndDatelinesOutOfTheProse() {
        Report report = read(PAGE);
        List<String> prose =
                report.paragraphs().stream().map(p -> p.in(report.text())).toList();
        assertTrue(prose.getFirst().startsWith("The harbour of Velmora"), prose::toString);
        assertFalse(prose.contains("What comes next"));
        assertEquals("MOREN", report.dateline());
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        Report report = read(PAGE);
        assertEquals("Storm closes harbour of Velmora", report.title());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals("2031-05-06T10:00:00+02:00", report.published());
        assertEquals("2031-05-06T12:30:00+02:00", report.modified());
        assertEquals("Velmora Post", report.outlet());
        assertEquals("https://post.example/2031/05/06/storm", report.url());
        assertEquals(report.url(), report.id());
        assertEquals("en-GB", report.language());
        assertEquals(
                List.of(new Credit("AFP", Credit.Where.MARKUP), new Credit("AFP", Credit.Where.DATELINE)),
                report.credits());
    }

    @Test
    void tellsWhatItTookAway() {
        assertTrue(
                read(PAGE).removed().stream().anyMatch(r -> r.text().contains("Photo: Mia Orr") && r.span() == null));
        assertTrue(read(PAGE).removed().stream().anyMatch(r -> r.why().equals("comments")));
    }

    @Test
    void honoursTheCharsetAPageDeclares() {
        String page = PAGE.replace("<head>", "<head><meta charset=\"windows-1251\">")
                .replace("Korda", "\u041a\u043e\u0440\u0434\u0430")
                .replace("\u201c", "\"")
                .replace("\u201d", "\"")
                .replace("\u2014", "-")
                .replace("\u00a9", "");
        assertTrue(read(page, Charset.forName("windows-1251")).text().contains("\u041a\u043e\u0440\u0434\u0430"));
    }

    @Test
    void readsAPageNestedTenThousandLevelsDeep() {
        String page = "<html><body>" + "<div>".repeat(10_000) + "<p>" + SECOND + "</p>" + "</div>".repeat(10_000);
        Report report = read(page);
        assertEquals(SECOND, report.text());
        assertEquals(1, report.warnings().size());
    }

    @Test
    void takesTheDayFromTheAddressWhereNothingElseTellsIt() {
        String page = "<html><head><link rel=canonical href='https://post.example/news/2031/5/6/storm'></head><body><p>"
                + SECOND;
        assertEquals("2031-05-06", read(page).published());
    }

    @Test
    void knowsNoDayThatThePageDoesNotTell() {
        Report report = read("<html><body><h1>Storm</h1><p>3/4/2031</p><p>" + SECOND);
        assertNull(report.published());
    }

    @Test
    void spansPointIntoTheExtractedText() {
        Report report = read(PAGE.replace("Ana Korda", "\ud83d\ude00 Ana Korda"));
        report.removed().forEach(r -> {
            Span span = r.span();
            if (span != null) {
                assertEquals(r.text(), span.in(report.text()));
            }
        });
    }
}
