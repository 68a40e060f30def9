package org.variorum.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.read.ReadResult;
import org.variorum.read.Spans;
import org.variorum.read.Unread;
import org.variorum.report.Credit;
import org.variorum.report.Report;

class FeedsTest {
    private static final String LEAD =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters.";

    private static final String NEXT =
            "Ferries will stay in port until the wind drops, according to the harbour master.";

    private static final String SUMMARY = "only the summary that the feed gives: the report may be longer";

    private static final String RSS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- made by hand -->
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:x="http://purl.org/dc/elements/1.1/">
        <channel><title>Velmora Post</title><link>https://post.example/</link><language>en-gb</language>
        <item><title>Storm closes harbour &amp;amp; port</title><link>https://post.example/storm?a=1&b=2</link>
          <guid isPermaLink="false">post-17</guid><x:creator>Jon Vell and Mia Orr</x:creator>
          <pubDate>Tue, 6 May 2031 10:00:00 +0200</pubDate><source url="https://wire.example/rss">Reuters</source>
          <description>The harbour is closed&nbsp;today.</description>
          <content:encoded><![CDATA[<p>MOREN (AFP) &mdash; %s</p><p>%s</p><div class="share">Share this with your friends</div>]]></content:encoded>
        </item>
        <item><title>Ferry sinks</title><guid>https://post.example/ferry</guid><author>desk@post.example (Ana Korda)</author>
          <description>&lt;p&gt;%s&lt;/p&gt;</description></item>
        <item><title>Nothing more</title></item>
        </channel></rss>
        """.formatted(LEAD, NEXT, LEAD);

    private static final String ATOM = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lantern &lt;b&gt;Post&lt;/b&gt;</title>
        <link href="https://lantern.example/"/><author><name>Ana Korda</name></author>
        <entry><id>tag:lantern.example,2031:1</id><title type="html">Storm &lt;i&gt;closes&lt;/i&gt; harbour</title>
          <link rel="replies" href="https://lantern.example/talk"/><link href="https://lantern.example/storm"/>
          <published>2031-05-06T10:00:00Z</published><updated>2031-05-06T12:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><ul><li>Ferries do <em>not</em> run.</li></ul></div></content>
        </entry>
        <entry><id>tag:lantern.example,2031:2</id><title>Ferry</title><updated>2031-05-07T12:00:00Z</updated>
          <source><title>AFP News</title><author><name>Jon Vell</name></author></source>
          <summary>%s</summary></entry></feed>
        """.formatted(LEAD, NEXT);

    private static Report first(String feed) {
        ReadResult result = Spans.read(feed);
        assertTrue(!result.reports().isEmpty(), () -> result.unread().toString());
        return result.reports().getFirst();
    }

    private static String onlyCause(String feed) {
        ReadResult result = Spans.read(feed);
        assertEquals(List.of(), result.reports());
        assertEquals(1, result.unread().size(), result.unread()::toString);
        return result.unread().getFirst().cause();
    }

    /** A field of 430,000 marks, parsed whole, took minutes. */
    @Test
    void isNotHeldUpByAnAuthorFullOfMarks() {
        String feed = RSS.replace("Jon Vell and Mia Orr", "&lt;".repeat(430_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals("post-17", first(feed).id()));
    }

    @Test
    void readsAReportAnEntry() {
        ReadResult result = Spans.read(RSS);
        assertEquals(
                List.of("post-17", "https://post.example/ferry"),
                result.reports().stream().map(Report::id).toList());
        assertEquals(List.of(new Unread("-:3", "an entry of a feed: no text")), result.unread());
    }

    @Test
    void takesTheFullTextWithoutFurniture() {
        Report report = first(RSS);
        assertEquals("MOREN (AFP) \u2014 " + LEAD + "\n" + NEXT, report.text());
        assertEquals("MOREN", report.dateline());
        assertEquals(List.of(), report.warnings());
        assertTrue(report.removed().stream().anyMatch(r -> r.text().startsWith("Share this")));
    }

    @Test
    void keepsWhatTheFeedSaysOfAnEntry() {
        Report report = first(RSS);
        assertEquals("Storm closes harbour & port", report.title());
        assertEquals("https://post.example/storm?a=1&b=2", report.url());
        assertEquals("Reuters", report.outlet());
        assertEquals(List.of("Jon Vell", "Mia Orr"), report.byline());
        assertEquals("2031-05-06T10:00:00+02:00", report.published());
        assertEquals("en-gb", report.language());
        assertEquals(
                List.of(new Credit("Reuters", Credit.Where.FEED), new Credit("AFP", Credit.Where.DATELINE)),
                report.credits());
    }

    @Test
    void saysWhereThereIsASummaryOnly() {
        Report report = Spans.read(RSS).reports().get(1);
        assertEquals(LEAD, report.text());
        assertEquals(List.of(SUMMARY), report.warnings());
        assertEquals(List.of("Ana Korda"), report.byline());
        assertEquals("https://post.example/ferry", report.url());
        assertEquals("Velmora Post", report.outlet());
        assertNull(report.published());
    }

    @Test
    void readsAtomWithItsMarkup() {
        Report report = first(ATOM);
        assertEquals(LEAD + "\nFerries do not run.", report.text());
        assertEquals("Storm closes harbour", report.title());
        assertEquals("tag:lantern.example,2031:1", report.id());
        assertEquals("https://lantern.example/storm", report.url());
        assertEquals("Lantern Post", report.outlet());
        assertEquals(List.of("Ana Korda"), report.byline());
        assertEquals("2031-05-06T10:00:00Z", report.published());
        assertEquals("2031-05-06T12:00:00Z", report.modified());
    }

    @Test
    void resolvesAddressesThatOnlyTheFeedMakesWhole() {
        String based = ATOM.replace("xml:lang=\"en\"", "xml:lang=\"en\" xml:base=\"https://lantern.example/news/\"")
                .replace("href=\"https://lantern.example/storm\"", "href=\"../storm\"");
        assertEquals("https://lantern.example/storm", first(based).url());
        assertNull(first(ATOM.replace("href=\"https://lantern.example/storm\"", "href=\"storm\""))
                .url());
    }

    @Test
    void takesTwoBreaksForABlankLineAndNoAccountForAName() {
        String feed = RSS.replace(
                        "<p>MOREN (AFP) &mdash; %s</p><p>%s</p>".formatted(LEAD, NEXT),
                        "The harbour of Velmora was closed on"
                                + " Monday because of a storm \uD83D\uDE00<br><br>It will be open on Tuesday.")
                .replace("Jon Vell and Mia Orr", "admin");
        Report report = first(feed);
        assertEquals(
                "The harbour of Velmora was closed on Monday because of a storm \uD83D\uDE00\nIt will be open on Tuesday.",
                report.text());
        assertEquals(List.of(), report.byline());
    }

    @Test
    void creditsTheFeedThatAnAtomEntryWasTakenFrom() {
        Report report = Spans.read(ATOM).reports().get(1);
        assertEquals("AFP News", report.outlet());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals(List.of(new Credit("AFP", Credit.Where.FEED)), report.credits());
        assertEquals(List.of(SUMMARY), report.warnings());
        assertNull(report.published());
    }

    @Test
    void readsRss1WhoseItemsStandBesideTheChannel() {
        Report report = first("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
             xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://post.example/"><title>Velmora Post</title></channel>
            <item rdf:about="https://post.example/1"><title>Storm</title><link>https://post.example/1</link>
            <dc:date>2031-05-06</dc:date><dc:source>Associated Press</dc:source><description>%s</description></item></rdf:RDF>
            """.formatted(LEAD));
        assertEquals("https://post.example/1", report.id());
        assertEquals("2031-05-06", report.published());
        assertEquals(List.of(new Credit("AP", Credit.Where.FEED)), report.credits());
    }

    @Test
    void readsOldRssWithADocumentTypeAndHtmlReferences() {
        Report report = first("<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Old//DTD RSS 0.91//EN\""
                + " \"http://127.0.0.1:9/rss-0.91.dtd\"><rss version=\"0.91\"><channel><title>Caf&eacute; Post</title>"
                + "<item><title>A < B</title><link>https://post.example/1</link><description>" + LEAD
                + "</description></item></channel></rss>");
        assertEquals("Caf\u00e9 Post", report.outlet());
        assertEquals("A < B", report.title());
    }

    @Test
    void understandsPrefixesThatTheFeedNeverDeclares() {
        Report report = first("<rss><channel><item><dc:creator>Ana Korda</dc:creator><content:encoded>" + LEAD
                + "</content:encoded></item></channel></rss>");
        assertEquals(List.of("Ana Korda"), report.byline());
        assertEquals(List.of(), report.warnings());
    }

    @Test
    void honoursTheCharsetThatAFeedDeclares() {
        String feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><description>"
                + LEAD.replace("mayor", "\u043c\u044d\u0440") + "</description></item></channel></rss>";
        byte[] bytes = feed.getBytes(Charset.forName("windows-1251"));
        Report report = Spans.read(new ByteArrayInputStream(bytes)).reports().getFirst();
        assertTrue(report.text().contains("\u043c\u044d\u0440"));
    }

    @Test
    void readsFeedsThatBeginWithAByteOrderMark() {
        assertEquals(2, Spans.read("\uFEFF" + RSS).reports().size());
        byte[] bytes = ("\uFEFF" + RSS).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(2, Spans.read(new ByteArrayInputStream(bytes)).reports().size());
    }

    @Test
    void givesAnEntryWithoutGuidTheSameIdWhereverItStands() {
        String entry = "<item><title>Storm</title><description>" + LEAD + "</description></item>";
        String other = entry.replace("Storm", "Ferry");
        String alone = first("<rss><channel>" + entry + "</channel></rss>").id();
        List<Report> both = Spans.read("<rss><channel>" + other + entry + "</channel></rss>")
                .reports();
        assertEquals(alone, both.get(1).id());
        assertTrue(!both.get(0).id().equals(alone));
    }

    @Test
    void readsTheEntriesBeforeABreak() {
        ReadResult result = Spans.read(RSS.substring(0, RSS.indexOf("Ana Korda")));
        assertEquals(1, result.reports().size());
        assertEquals(
                List.of(new Unread("-", "XML that is broken or cut off at line 11, behind entry 1")), result.unread());
    }

    @Test
    void refusesAFeedWithoutEntries() {
        assertEquals(
                "a web feed without entries", onlyCause("<rss><channel><title>Velmora Post</title></channel></rss>"));
    }

    @Test
    void refusesEntitiesThatTheFeedDeclaresItself() {
        String cause = "XML that declares entities of its own: not read";
        assertEquals(cause, onlyCause("""
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><description>&c;</description></item></channel></rss>"""));
        assertEquals(cause, onlyCause("""
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>
            <rss><channel><item><description>&a;</description></item></channel></rss>"""));
    }

    @Test
    void leavesReferencesToNothingAsTheyAre() {
        Report report = first("<rss><channel><item><description>" + LEAD
                + " R&D; &undeclared; &#0;.</description></item></channel></rss>");
        assertTrue(report.text().contains("R&D; &undeclared;"), report.text());
    }

    @Test
    void readsAFeedFullOfReferences() {
        String words = LEAD + " 1 " + "&lt; ".repeat(150_000) + "2.";
        Report report = first("<rss><channel><item><description>" + words + "</description></item></channel></rss>");
        assertEquals(words.replace("&lt;", "<"), report.text());
    }

    @Test
    void refusesTenThousandLevels() {
        String deep = "<rss><channel>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</channel></rss>";
        assertEquals("XML nested deeper than 500 levels", onlyCause(deep));
        String entry = "<rss><channel><item><content:encoded><![CDATA[" + "<div>".repeat(10_000) + "<p>" + LEAD
                + "]]></content:encoded></item></channel></rss>";
        assertEquals(LEAD, first(entry).text());
        assertEquals(1, first(entry).warnings().size());
    }

    @Test
    void refusesALineWithoutEnd() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("<rss><channel><item><description>".getBytes(StandardCharsets.UTF_8)),
                new Endless());
        ReadResult result = Spans.read(endless);
        assertEquals(List.of(new Unread("-", "over 20 MB of XML")), result.unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'",
                "<rss><channel><item>",
                "<rss a='",
                "<feed></rss>"
            })
    void endsEveryBrokenFeedInOneLine(String feed) {
        assertTrue(!onlyCause(feed).isBlank());
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "\ud83d\ude00 ",
                        "\ud835\udd4f",
                        LEAD,
                        " ",
                        "MOREN (AFP) \u2014 ",
                        "By Jon Vell",
                        "\u201cNo,\u201d",
                        "&",
                        "<",
                        "e\u0301")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 200)
    void everySpanIsExactlyTheReportsText(@ForAll("prose") String a, @ForAll("prose") String b) {
        String body = ("<h2>" + b + "</h2><p>" + a + LEAD + "</p><p>" + b + "</p><p>" + NEXT + "</p>");
        ReadResult result = Spans.read("<rss><channel><item><title>\ud83d\ude00</title><content:encoded><![CDATA["
                + body + "]]></content:encoded></item></channel></rss>");
        assertEquals(1, result.reports().size());
        Spans.assertExact(result.reports().getFirst());
    }

    @Property(tries = 300)
    void anyDamageToAFeedEndsInReportsAndLines(@ForAll("damaged") String feed) {
        ReadResult result = Spans.read(feed);
        assertTrue(!result.reports().isEmpty() || !result.unread().isEmpty());
        result.reports().forEach(Spans::assertExact);
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> put = Arbitraries.of(
                "", "<", ">", "]]>", "&", "\"", "<![CDATA[", "</item>", "\u0000", "\ud83d", "<!--", "<?");
        Arbitrary<String> whole = Arbitraries.of(RSS, ATOM);
        return Combinators.combine(
                        whole,
                        put,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40))
                .as((feed, piece, where, cut) -> {
                    int at = (int) (where * (feed.length() - 1));
                    return feed.substring(0, at) + piece + feed.substring(Math.min(feed.length(), at + cut));
                });
    }

    /** Letters for ever. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'a');
            return length;
        }
    }
}
