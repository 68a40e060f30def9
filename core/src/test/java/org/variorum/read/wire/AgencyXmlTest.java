package org.variorum.read.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class AgencyXmlTest {
    private static final String LEAD =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters.";

    private static final String NEXT =
            "Ferries will stay in port until the wind drops, according to the harbour master.";

    private static final String ITEM = """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:tarn.example:20310506:storm" version="1"
          standard="NewsML-G2" standardversion="2.33" conformance="power" xml:lang="en-GB">
        <catalogRef href="http://127.0.0.1:9/catalog.xml"/>
        <hopHistory><hop seq="1" timestamp="2031-05-06T08:00:00Z"><party literal="Osk News Service"/></hop>
          <hop seq="2" timestamp="2031-05-06T08:05:00Z"><party qcode="nprov:AFP"/></hop></hopHistory>
        <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:TWA"><name>Tarn Wire Agency</name></provider>
          <versionCreated>2031-05-06T08:10:00+00:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta><infoSource literal="Reuters"/><creator qcode="p:1"><name>Jon Vell</name></creator><language tag="en"/>
          <headline>Storm closes harbour</headline><dateline>MOREN, May 6</dateline></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
          <body><h1>Storm closes harbour</h1><p>%s</p><figure><figcaption>Waves in Moren</figcaption></figure><p>%s</p></body></html></inlineXML></contentSet>
        </newsItem>
        """.formatted(LEAD, NEXT);

    private static final String NITF = """
        <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf-3-4.dtd">
        <nitf><head><title>Storm</title><docdata management-status="usable"><doc-id id-string="storm-1" regsrc="TWA"/>
          <date.issue norm="20310506T101500+0200"/></docdata></head>
        <body><body.head><hedline><hl1>Storm closes harbour</hl1><hl2>Ferries stay in port</hl2></hedline>
          <byline>By <person>Jon Vell</person><byttl>Associated Press</byttl></byline><distributor>Tarn Wire Agency</distributor>
          <dateline><location>MOREN</location></dateline></body.head>
        <body.content><block><p>The harbour of <location>Velmora</location> was closed on Monday, <person>Ana Korda</person> told reporters.</p>
          <media media-type="image"><media-caption>Waves in Moren</media-caption></media><p>%s</p></block></body.content>
        <body.end><tagline>AFP contributed to this report.</tagline></body.end></body></nitf>
        """.formatted(NEXT);

    private static String message(String... items) {
        return "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
                + String.join("", items) + "</itemSet></newsMessage>";
    }

    private static String status(String status, String more) {
        return ITEM.replace("<pubStatus qcode=\"stat:usable\"/>", "<pubStatus qcode=\"stat:" + status + "\"/>" + more);
    }

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
    void readsANewsItem() {
        Report report = only(ITEM);
        assertEquals(LEAD + "\n" + NEXT, report.text());
        assertEquals("urn:newsml:tarn.example:20310506:storm", report.id());
        assertEquals("Storm closes harbour", report.title());
        assertEquals("Tarn Wire Agency", report.outlet());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals("MOREN, May 6", report.dateline());
        assertEquals("2031-05-06T08:10:00+00:00", report.published());
        assertEquals(List.of(), report.warnings());
    }

    @Test
    void creditsEveryHandThatAnItemPassedThrough() {
        assertEquals(
                List.of("Tarn Wire Agency", "Reuters", "Osk News Service", "AFP"),
                only(ITEM).credits().stream().map(Credit::agency).toList());
    }

    @Test
    void tellsKilledAndWithheldItemsAndReadsNoneOfThem() {
        assertEquals(
                "killed by its agency: The mayor denies the quote.",
                cause(status("canceled", "<edNote>The mayor denies\n the quote.</edNote>")));
        assertEquals("withheld by its agency until further notice", cause(status("withheld", "")));
    }

    @Test
    void saysUntilWhenAnItemIsEmbargoed() {
        assertEquals(
                List.of("embargoed until 2031-05-07T06:00:00Z"),
                only(status("usable", "<embargoed>2031-05-07T06:00:00Z</embargoed>"))
                        .warnings());
        assertEquals(
                List.of("embargoed, until when is not said"),
                only(status("usable", "<embargoed/>")).warnings());
    }

    @Test
    void saysThatAnItemIsACorrection() {
        Report report = only(status("usable", "<edNote>Corrects the day.</edNote><signal qcode=\"sig:correction\"/>")
                .replace("version=\"1\"", "version=\"3\""));
        assertEquals(List.of("a correction, version 3: Corrects the day."), report.warnings());
        assertEquals("2031-05-06T08:10:00+00:00", report.modified());
    }

    /** When a version was made is not when the item was published, but it is the day on which its words are told. */
    @Test
    void aLaterVersionThatDoesNotTellTheFirstIsToldOnItsOwnDay() {
        Report report = only(ITEM.replace("version=\"1\"", "version=\"3\""));
        assertEquals(null, report.published());
        assertEquals("2031-05-06T08:10:00+00:00", report.modified());
        assertEquals("2031-05-06", report.toldOn());
        String created = "<firstCreated>2031-05-04T09:00:00+00:00</firstCreated><versionCreated>";
        Report told = only(ITEM.replace("version=\"1\"", "version=\"3\"").replace("<versionCreated>", created));
        assertEquals("2031-05-04T09:00:00+00:00", told.published());
        assertEquals("2031-05-04", told.toldOn());
        assertEquals(null, Report.of("x", LEAD).toldOn());
    }

    @Test
    void readsOnlyTheLastVersionInAMessage() {
        String second = ITEM.replace("version=\"1\"", "version=\"2\"").replace("Monday", "Tuesday");
        String other = ITEM.replace(":storm", ":ferry");
        ReadResult result = Spans.read(message(ITEM, other, second));
        assertEquals(2, result.reports().size());
        assertTrue(result.reports().get(1).text().contains("Tuesday"));
        assertEquals(
                List.of(new Unread(
                        "-:1",
                        "version 1 of urn:newsml:tarn.example:20310506:storm: version 2 is in the same message")),
                result.unread());
    }

    @Test
    void aKillTakesTheEarlierVersionsWithIt() {
        String kill = status("canceled", "").replace("version=\"1\"", "version=\"2\"");
        ReadResult result = Spans.read(message(ITEM, kill));
        assertEquals(List.of(), result.reports());
        assertEquals(2, result.unread().size());
    }

    @Test
    void tellsWhatAPackageNames() {
        String bundle = """
            <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="p"><groupSet root="g"><group id="g">
            <itemRef residref="urn:newsml:tarn.example:20310506:storm"/><itemRef residref="urn:other"/></group></groupSet></packageItem>
            """;
        ReadResult result = Spans.read(message(bundle, ITEM));
        assertEquals(1, result.reports().size());
        assertEquals(
                List.of(new Unread("-", "a package; it names urn:other, which is not in this message")),
                result.unread());
        assertEquals(2, Spans.read(bundle).unread().size());
    }

    @Test
    void readsPlainTextAndNitfWithinAnItem() {
        String plain = ITEM.replaceFirst(
                "(?s)<inlineXML.*</inlineXML>",
                "<inlineData contenttype='text/plain'>" + LEAD + "\n" + NEXT + "</inlineData>");
        assertEquals(LEAD + "\n" + NEXT, only(plain).text());
        String nitf = ITEM.replaceFirst(
                "(?s)<inlineXML.*</inlineXML>",
                "<inlineXML contenttype='application/nitf+xml'>" + NITF.substring(NITF.indexOf("<nitf>"))
                        + "</inlineXML>");
        assertTrue(only(nitf).text().endsWith(NEXT));
    }

    @Test
    void refusesPictures() {
        String picture = ITEM.replace("ninat:text", "ninat:picture")
                .replaceFirst("(?s)<inlineXML.*</inlineXML>", "<remoteContent href='a.jpg'/>");
        assertEquals("a news item without text in it (picture)", cause(picture));
    }

    @Test
    void readsNitf() {
        Report report = only(NITF);
        assertEquals("The harbour of Velmora was closed on Monday, Ana Korda told reporters.\n" + NEXT, report.text());
        assertEquals("storm-1", report.id());
        assertEquals("Storm closes harbour", report.title());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals("MOREN", report.dateline());
        assertEquals("Tarn Wire Agency", report.outlet());
        assertEquals("2031-05-06T10:15:00+02:00", report.published());
        assertEquals(
                List.of(
                        new Credit("AP", Credit.Where.BYLINE),
                        new Credit("Tarn Wire Agency", Credit.Where.MARKUP),
                        new Credit("AFP", Credit.Where.TAGLINE)),
                report.credits());
    }

    @Test
    void readsTheFieldsOfNitfAsAgenciesFillThem() {
        String filled = NITF.replace("<nitf>", "<nitf baselang=\"nb-NO\">")
                .replace(
                        "By <person>Jon Vell</person><byttl>Associated Press</byttl>",
                        "By JON VELL<byttl>AP Ferry Writer</byttl>")
                .replace("regsrc=\"TWA\"/>", "regsrc=\"NTB\"/><doc.copyright holder=\"PA Sport\" year=\"2031\"/>")
                .replace(
                        "<location>MOREN</location></dateline>",
                        "<story.date norm=\"20310506\">20310506T1015</story.date></dateline>");
        Report report = only(filled);
        assertEquals(List.of("JON VELL"), report.byline());
        assertEquals(null, report.dateline());
        assertTrue(report.credits().contains(new Credit("NTB", Credit.Where.MARKUP)), report.credits()::toString);
        assertTrue(report.credits().contains(new Credit("PA", Credit.Where.MARKUP)), report.credits()::toString);
    }

    @Test
    void knowsParagraphsThatOnlyWhiteSpaceShows() {
        String wrapped = """
            <p>(Adds words of the mayor)
                * No ferry before Tuesday

                By Jon Vell
                May 6 (Reuters) - The harbour of Velmora was closed on
            account of a storm, the mayor told
            reporters.
                Ferries will stay in port until the wind drops, as the
            harbour master said.</p>""";
        Report report = only(ITEM.replace("<p>" + LEAD + "</p>", wrapped));
        assertEquals(
                List.of(
                        "(Adds words of the mayor)",
                        "* No ferry before Tuesday",
                        "May 6 (Reuters) - The harbour of Velmora was closed on account of a storm, the mayor told reporters.",
                        "Ferries will stay in port until the wind drops, as the harbour master said.",
                        NEXT),
                report.text().lines().toList());
        assertTrue(report.credits().contains(new Credit("Reuters", Credit.Where.DATELINE)));
        String data =
                "<inlineData contenttype=\"text/plain\"><![CDATA[<p>" + LEAD + "</p><p>It is over.</p>]]></inlineData>";
        assertEquals(
                LEAD + "\nIt is over.",
                only(ITEM.replaceFirst("(?s)<inlineXML.*</inlineXML>", data)).text());
    }

    @Test
    void leavesOutWhatSystemsPutAroundAndIntoTheText() {
        String page = ITEM.replace(
                        "<body><h1>",
                        "<body><header><ul><li>Weather</li><li>Tarn</li></ul><time>06.05.2031 10:15</time></header><h1>")
                .replace(
                        "<p>" + NEXT + "</p>",
                        "<p>It&amp;#39;s over, &amp;quot;at last&amp;quot;, said the <Place>mayor</Place> of Moren.</p>"
                                + "<p>&lt;div class=\"embed\"&gt;&lt;/div&gt;</p><p>The line was full and had no room when it was <br/>broken by"
                                + " hand.</p><p>___</p><p>ends</p><p>dpa abc xy</p>");
        Report report = only(page);
        assertEquals(
                LEAD
                        + "\nIt's over, \"at last\", said the mayor of Moren.\nThe line was full and had no room when it was broken by hand.",
                report.text());
        assertTrue(report.credits().contains(new Credit("dpa", Credit.Where.TAGLINE)), report.credits()::toString);
    }

    @Test
    void takesNamesForNamesOnly() {
        String accounts = ITEM.replace("<name>Jon Vell</name>", "<name>vell.jon</name>")
                .replace(
                        "<provider qcode=\"nprov:TWA\"><name>Tarn Wire Agency</name></provider>",
                        "<provider literal=\"ansa.it\"/>")
                .replace("<dateline>MOREN, May 6</dateline>", "<dateline>6/5/2031</dateline>")
                .replace(
                        "<pubStatus",
                        "<edNote pubconstraint=\"x:internal\">Call me</edNote><edNote role=\"x:closingline\">dpa ab</edNote>"
                                + "<edNote>Adds the mayor</edNote><pubStatus");
        Report report = only(accounts);
        assertEquals(List.of(), report.byline());
        assertEquals("ANSA", report.outlet());
        assertEquals(null, report.dateline());
        assertEquals(List.of("the agency's note: Adds the mayor"), report.warnings());
    }

    @Test
    void honoursTheStatusOfNitf() {
        assertEquals("killed by its agency", cause(NITF.replace("\"usable\"", "\"canceled\"")));
        assertEquals(
                List.of("embargoed, until when is not said"),
                only(NITF.replace("\"usable\"", "\"embargoed\"")).warnings());
        assertEquals(
                List.of("a correction: Corrects the day."),
                only(NITF.replace("<date.issue", "<correction info='Corrects the day.'/><date.issue"))
                        .warnings());
    }

    @Test
    void refusesEntitiesAndTenThousandLevels() {
        String bomb = "<!DOCTYPE nitf [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><nitf><body>&b;</body></nitf>";
        assertEquals("XML that declares entities of its own: not read", cause(bomb));
        assertEquals("XML nested deeper than 500 levels", cause("<newsItem>" + "<a>".repeat(10_000)));
    }

    @Test
    void readsTheItemsBeforeABreak() {
        String message = message(ITEM, ITEM.replace(":storm", ":ferry"));
        ReadResult result = Spans.read(message.substring(0, message.lastIndexOf("<headline>")));
        assertEquals(1, result.reports().size());
        assertEquals(1, result.unread().size());
        assertTrue(result.unread().getFirst().cause().endsWith("behind item 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nitf/>", "<nitf>", "<newsItem/>", "<newsMessage/>", "<packageItem/>", "<nitf><body"})
    void endsEveryEmptyOrBrokenItemInOneLine(String item) {
        assertTrue(!cause(item).isBlank());
    }

    @Property(tries = 200)
    void everySpanIsExactlyTheReportsText(@ForAll("prose") String a, @ForAll("prose") String b) {
        String item =
                ITEM.replace(LEAD, a).replace("Waves", "</figcaption></figure><h2>" + b + "</h2><figure><figcaption>");
        Spans.read(item).reports().forEach(Spans::assertExact);
        Report report = only(NITF.replace(NEXT, a + NEXT));
        Spans.assertExact(report);
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
                        "\u201cNo,\u201d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void anyDamageToAnItemEndsInReportsAndLines(@ForAll("damaged") String item) {
        ReadResult result = Spans.read(item);
        assertTrue(!result.reports().isEmpty() || !result.unread().isEmpty());
        result.reports().forEach(Spans::assertExact);
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> put =
                Arbitraries.of("", "<", ">", "]]>", "&", "\"", "</p>", "\u0000", "\ud83d", "<!--", "<?");
        return Combinators.combine(
                        Arbitraries.of(ITEM, NITF, message(ITEM, ITEM)),
                        put,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40))
                .as((item, piece, where, cut) -> {
                    int at = (int) (where * (item.length() - 1));
                    return item.substring(0, at) + piece + item.substring(Math.min(item.length(), at + cut));
                });
    }
}
