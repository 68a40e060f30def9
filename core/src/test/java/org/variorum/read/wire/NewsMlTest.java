package org.variorum.read.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.variorum.read.ReadResult;
import org.variorum.read.Spans;
import org.variorum.read.Unread;
import org.variorum.report.Credit;
import org.variorum.report.Report;

class NewsMlTest {
    private static final String LEAD =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters.";

    private static final String NEXT =
            "Ferries will stay in port until the wind drops, according to the harbour master.";

    private static final String PARAGRAPHS = "<p>" + LEAD + "</p>\n<p>" + NEXT + "</p>";

    private static String item(String more, String data) {
        return """
            <NewsItem><Identification><NewsIdentifier><ProviderId>afp.com</ProviderId><DateId>20310506</DateId>
              <NewsItemId>storm</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId>
              <PublicIdentifier>urn:newsml:afp.com:20310506:storm:1</PublicIdentifier></NewsIdentifier></Identification>
            <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20310506T101500+0200</FirstCreated>
              <ThisRevisionCreated>20310506T101500+0200</ThisRevisionCreated><Status FormalName="Usable"/>%s</NewsManagement>
            <NewsComponent><NewsLines><HeadLine>Storm closes harbour</HeadLine><ByLine>By Jon Vell</ByLine>
              <DateLine>Moren, 6 May 2031 (AFP)</DateLine><CopyrightLine>2031 Reuters</CopyrightLine></NewsLines>
            <AdministrativeMetadata><Provider><Party FormalName="Tarn Wire Agency"/></Provider>
              <Source><Party FormalName="Reuters Ltd"/></Source></AdministrativeMetadata>
            <DescriptiveMetadata><Language FormalName="EN"/></DescriptiveMetadata>
            <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
              <DataContent><p>Waves in Moren</p></DataContent></ContentItem></NewsComponent>
            <NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Photo"/></ContentItem>
              <ContentItem><MediaType FormalName="Text"/><DataContent>%s</DataContent></ContentItem></NewsComponent>
            </NewsComponent></NewsItem>
            """.formatted(more, data);
    }

    private static String message(String... items) {
        return "<?xml version=\"1.0\"?><!DOCTYPE NewsML SYSTEM \"http://127.0.0.1:9/NewsML_1.2.dtd\"><NewsML>"
                + "<NewsEnvelope><DateAndTime>20310506T102000+0200</DateAndTime></NewsEnvelope>"
                + String.join("", items)
                + "</NewsML>";
    }

    private static Report only(String input) {
        ReadResult result = Spans.read(input);
        assertEquals(List.of(), result.unread());
        assertEquals(1, result.reports().size());
        return result.reports().getFirst();
    }

    @Test
    void readsWhatAnItemSaysOfItself() {
        Report report = only(message(item("", PARAGRAPHS)));
        assertEquals("urn:newsml:afp.com:20310506:storm:1", report.id());
        assertEquals("Tarn Wire Agency", report.outlet());
        assertEquals("Storm closes harbour", report.title());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals("Moren, 6 May 2031", report.dateline());
        assertEquals("2031-05-06T10:15:00+02:00", report.published());
        assertEquals("en", report.language());
        assertEquals(
                List.of(
                        new Credit("AFP", Credit.Where.DATELINE),
                        new Credit("Reuters", Credit.Where.MARKUP),
                        new Credit("Tarn Wire Agency", Credit.Where.MARKUP),
                        new Credit("AFP", Credit.Where.MARKUP)),
                report.credits());
        assertEquals(LEAD + "\n" + NEXT, report.text());
    }

    @Test
    void readsNitfAndMarkedAndPlainWords() {
        for (String data : List.of(
                "<nitf><body><body.head/><body.content><block>" + PARAGRAPHS + "</block></body.content></body></nitf>",
                "<![CDATA[" + PARAGRAPHS.replace("<p>", "<P>").replace("</p>", "</P>") + "]]>",
                LEAD + "\n\n" + NEXT)) {
            assertEquals(LEAD + "\n" + NEXT, only(message(item("", data))).text());
        }
    }

    @Test
    void honoursStatusAndEmbargo() {
        String killed = message(item("", PARAGRAPHS).replace("Usable", "Canceled"));
        assertEquals(
                List.of(new Unread("-", "killed by its agency")),
                Spans.read(killed).unread());
        String change = "<StatusWillChange><FutureStatus FormalName=\"Usable\"/>"
                + "<DateAndTime>20310507T060000Z</DateAndTime></StatusWillChange>";
        String embargoed = message(item(change, PARAGRAPHS).replaceFirst("\"Usable\"", "\"Embargoed\""));
        assertEquals(
                List.of("embargoed until 2031-05-07T06:00:00Z"), only(embargoed).warnings());
    }

    @Test
    void readsEveryItemOfAMessageAndTellsThoseWithoutText() {
        ReadResult result = Spans.read(message(item("", PARAGRAPHS), item("", ""), item("", "<p>" + NEXT + "</p>")));
        assertEquals(2, result.reports().size());
        assertEquals(List.of(new Unread("-:2", "a news item without text in it")), result.unread());
        assertEquals(
                "a news message without news items",
                Spans.read(message()).unread().getFirst().cause());
    }

    @Test
    void readsTheItemsBeforeABreak() {
        String whole = message(item("", PARAGRAPHS), item("", PARAGRAPHS));
        ReadResult result = Spans.read(whole.substring(0, whole.length() - 60));
        assertEquals(1, result.reports().size());
        assertTrue(result.unread().getFirst().cause().contains("behind item 1"), result.unread()::toString);
    }

    @Property(tries = 100)
    void everySpanIsExactlyTheReportsText(@ForAll("prose") String words) {
        Spans.read(message(item("", "<p>\uD83C\uDF0A " + words + "</p><h3>" + words + "</h3><p>" + LEAD + "</p>")))
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
}
