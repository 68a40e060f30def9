package org.variorum.read.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.read.ReadResult;
import org.variorum.read.Spans;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;

class OwnXmlTest {
    private static final String LEAD =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters.";

    private static final String NEXT =
            "Ferries will stay in port until the wind drops, according to the harbour master.";

    private static final String STORY = """
        <?xml version="1.0" encoding="utf-8"?>
        <story><id>77</id><head>Storm closes harbour</head><subhead>Ferries stay in port</subhead>
        <byline>By Jon Vell</byline><dateline>MOREN (AFP)</dateline><published>2031-05-06 10:15</published>
        <updated>Tue, 06 May 2031 12:30:00 +0200</updated><agency>Tarn Wire Agency</agency>
        <image><title>Waves</title><text>Waves as high as houses broke over the pier of Moren on Monday evening.</text></image>
        <bodytext><p>%s</p><p>%s</p></bodytext></story>
        """.formatted(LEAD, NEXT);

    /** As services write that send what lies in their tables. */
    private static final String TABLE = """
        <TWNews xmlns="http://tempuri.org/" xmlns:a="http://schemas.example/arrays">
        <NewsID>a1-b2</NewsID><content>&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</content>
        <PublishDate>2031-05-06T10:15:00</PublishDate><headline>Storm closes harbour</headline><Priority>3</Priority>
        <strapline>Weather/Ferries</strapline><origin>/ritzau/</origin><version>2</version>
        <TilRedaktionen>&lt;p&gt;Adds the mayor.&lt;/p&gt;</TilRedaktionen><list><a:int>7</a:int></list></TWNews>
        """.formatted(LEAD, NEXT);

    private static Report only(String input) {
        ReadResult result = Spans.read(input);
        assertEquals(List.of(), result.unread());
        assertEquals(1, result.reports().size());
        return result.reports().getFirst();
    }

    private static String cause(String input) {
        ReadResult result = Spans.read(input);
        assertEquals(List.of(), result.reports());
        assertEquals(1, result.unread().size(), result.unread()::toString);
        return result.unread().getFirst().cause();
    }

    @Test
    void readsAnAgencysOwnXml() {
        Report report = only(STORY);
        assertEquals(LEAD + "\n" + NEXT, report.text());
        assertEquals("Storm closes harbour", report.title());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals("MOREN", report.dateline());
        assertEquals("Tarn Wire Agency", report.outlet());
        assertEquals("2031-05-06T10:15:00", report.published());
        assertEquals("2031-05-06T12:30:00+02:00", report.modified());
        assertEquals(
                List.of(new Credit("AFP", Credit.Where.DATELINE), new Credit("Tarn Wire Agency", Credit.Where.MARKUP)),
                report.credits());
        assertEquals(List.of(new Removed(null, "Ferries stay in port", "subhead")), report.removed());
        assertEquals(List.of(), report.warnings());
    }

    @Test
    void readsTablesWhoseTextIsEscaped() {
        Report report = only(TABLE);
        assertEquals(LEAD + "\n" + NEXT, report.text());
        assertEquals("a1-b2", report.id());
        assertEquals("2031-05-06T10:15:00", report.published());
        assertEquals(List.of(new Credit("Ritzau", Credit.Where.MARKUP)), report.credits());
        assertEquals(List.of("version 2 of this item: Adds the mayor."), report.warnings());
    }

    @Test
    void knowsParagraphsByWhateverName() {
        String plain = "<a><headline>Storm</headline><text>" + LEAD + "\n\n" + NEXT + "</text></a>";
        assertEquals(LEAD + "\n" + NEXT, only(plain).text());
        for (String name : List.of("para", "Paragraph", "stk")) {
            String named = "<a><headline>Storm</headline><body><NAME>The <i>harbour</i>" + LEAD.substring(11)
                    + "</NAME>" + "<NAME>" + NEXT + "</NAME></body></a>";
            assertEquals(LEAD + "\n" + NEXT, only(named.replace("NAME", name)).text());
        }
        String data = "<a><headline>Storm</headline><body><![CDATA[" + LEAD + "<br/><br/>" + NEXT + "]]></body></a>";
        assertEquals(LEAD + "\n" + NEXT, only(data).text());
    }

    @Test
    void readsTheTextBehindItsLead() {
        String apart = "<a><titel>Storm</titel><ingress>" + LEAD + "</ingress><body><p>" + NEXT + "</p></body></a>";
        assertEquals(LEAD + "\n" + NEXT, only(apart).text());
        String again = apart.replace("<body>", "<body><p>" + LEAD + "</p>");
        assertEquals(LEAD + "\n" + NEXT, only(again).text());
    }

    @Test
    void readsOneTextGivenTwice() {
        String twice = "<a><headline>Storm</headline><text>" + LEAD + " " + NEXT + "</text><body><p>" + LEAD + "</p><p>"
                + NEXT + "</p></body></a>";
        assertTrue(only(twice).text().endsWith(NEXT));
        String longer = "<a><headline>Storm</headline><text>" + LEAD + "</text><body><p>" + LEAD + "</p><p>" + NEXT
                + "</p></body></a>";
        assertEquals(LEAD + "\n" + NEXT, only(longer).text());
    }

    @Test
    void prefersTheNameThatSaysHeadline() {
        String both =
                "<newsitem date='2031-05-06' xml:lang='en'><title>TARN: Storm</title><headline>Storm closes harbour"
                        + "</headline><text><p>" + LEAD
                        + "</p></text><copyright>(c) Reuters Limited</copyright></newsitem>";
        Report report = only(both);
        assertEquals("Storm closes harbour", report.title());
        assertEquals("2031-05-06", report.published());
        assertEquals(List.of(new Credit("Reuters", Credit.Where.MARKUP)), report.credits());
    }

    @Test
    void looksIntoEnvelopes() {
        String within = "<root><content><meta><date>6 May 2031</date></meta><headline>Storm</headline><story><p>" + LEAD
                + "</p></story></content></root>";
        assertEquals(LEAD, only(within).text());
        assertEquals("2031-05-06", only(within).published());
    }

    @Test
    void readsNothingWhereTwoMayBeIt() {
        String texts = "<a><headline>Storm</headline><text>" + LEAD + "</text><body>" + NEXT + "</body></a>";
        assertEquals("an XML document: not read, since its text may be in <text> or in <body>", cause(texts));
        String headlines = "<a><item><headline>Storm</headline><body>" + LEAD + "</body></item>"
                + "<item><headline>Ferries</headline><body>" + LEAD + "</body></item></a>";
        assertEquals("an XML document: not read, since it has 2 headlines", cause(headlines));
    }

    @Test
    void isNotHeldUpByManyOrDeepElements() {
        String many = "<a><headline>Storm</headline><body>" + LEAD.repeat(5000) + "</body>"
                + ("<text>" + LEAD + "</text><lead>" + NEXT + "</lead><summary>" + NEXT + "</summary>").repeat(20_000)
                + "</a>";
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals("an XML document: not read yet", cause(many)));
        String deep = "<a><headline>Storm</headline><body>" + LEAD + "</body>" + "<source>".repeat(400)
                + LEAD.repeat(5000) + "</source>".repeat(400) + "</a>";
        assertTimeout(
                Duration.ofSeconds(20), () -> assertEquals(LEAD, only(deep).text()));
    }

    @Test
    void leavesADayOpenThatIsToldInTwoWays() {
        assertEquals(
                null,
                only(STORY.replace("<id>", "<pubdate>2031-05-04</pubdate><id>")).published());
    }

    @Test
    void honoursKillsAndEmbargoes() {
        assertEquals("killed by its agency", cause(STORY.replace("<id>77</id>", "<status>Killed</status>")));
        assertEquals(
                List.of("embargoed until 2031-05-07T06:00:00"),
                only(STORY.replace("<id>77</id>", "<embargo>2031-05-07 06:00</embargo>"))
                        .warnings());
        assertEquals(
                List.of(),
                only(STORY.replace("<id>77</id>", "<embargo>no</embargo>")).warnings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><urlset><loc>a</loc></urlset>",
                "<?xml version='1.0'?><note><heading>Milk</heading><body>Do not forget it!</body></note>",
                "<?xml version='1.0'?><config><title>Window</title><text>OK</text></config>"
            })
    void readsNoOtherXml(String other) {
        assertEquals("an XML document: not read yet", cause(other));
    }

    @Test
    void leavesPagesToTheReaderOfPages() {
        String page = "<article><header><h1>Storm</h1></header><div class='body'><p>" + LEAD + "</p></div></article>";
        assertEquals(LEAD, only(page).text());
        assertFalse(only("<html><head><title>Storm</title></head><body><p>" + LEAD + "</p></body></html>")
                .text()
                .isEmpty());
    }

    @Property(tries = 200)
    void everySpanIsExactlyTheReportsText(@ForAll("prose") String words) {
        Spans.read(STORY.replace(
                        "<bodytext>", "<bodytext><p>\uD83C\uDF0A " + words + "</p><subhead>" + words + "</subhead>"))
                .reports()
                .forEach(Spans::assertExact);
    }

    @Provide
    static Arbitrary<String> prose() {
        return Arbitraries.strings()
                .withChars("abE .,-_()\u2014\uD835\uDC00\u00e9")
                .ofMinLength(1)
                .ofMaxLength(120);
    }

    @Property(tries = 300)
    void anyDamageEndsInReportsAndLines(@ForAll("pieces") String piece, @ForAll double where, @ForAll boolean table) {
        String item = table ? TABLE : STORY;
        int at = (int) (Math.abs(where % 1) * (item.length() - 1));
        ReadResult result = Spans.read(item.substring(0, at) + piece + item.substring(at));
        assertTrue(!result.reports().isEmpty() || !result.unread().isEmpty());
        result.reports().forEach(Spans::assertExact);
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of("<", ">", "]]>", "&", "</p>", "\u0000", "\ud83d", "<!--", "<body>", "<headline>x");
    }
}
