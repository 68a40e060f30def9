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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.read.ReadResult;
import org.variorum.read.Spans;
import org.variorum.read.Unread;
import org.variorum.report.Credit;
import org.variorum.report.Report;

class NinjsTest {
    private static final String LEAD =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters.";

    private static final String FIRST = """
        {"uri": "https://data.tarn.example/storm", "type": "text", "version": "1", "versioncreated": "2031-05-06T10:00:00Z",
         "pubstatus": "usable", "language": "en", "headline": "Storm closes harbour", "byline": "By Jon Vell",
         "infosource": [{"name": "Reuters"}], "place": [{"name": "Moren"}], "body_html": "<p>%s</p>"}
        """.formatted(LEAD);

    private static final String SECOND = """
        {"uri": "https://data.tarn.example/storm", "type": "text", "version": "1", "versioncreated": "2031-05-06T10:00:00Z",
         "pubstatus": "usable", "language": "en", "byline": "By Jon Vell", "infosources": [{"name": "Reuters"}],
         "headlines": [{"role": "short", "value": "Storm"}, {"role": "main", "value": "Storm closes harbour"}],
         "bodies": [{"contenttype": "text/plain", "value": "Short."}, {"contenttype": "text/html", "value": "<p>%s</p>"}]}
        """.formatted(LEAD);

    private static final String THIRD = SECOND.replace("versioncreated", "versionCreated")
            .replace("pubstatus", "pubStatus")
            .replace("infosources", "infoSources")
            .replace("contenttype", "contentType")
            .replace("{\"uri\"", "{\"standard\": {\"name\": \"ninjs\", \"version\": \"3.0\"}, \"uri\"");

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
    void readsAllThreeVersionsAlike() {
        for (String item : List.of(FIRST, SECOND, THIRD)) {
            Report report = only(item);
            assertEquals(LEAD, report.text());
            assertEquals("https://data.tarn.example/storm", report.id());
            assertEquals("Storm closes harbour", report.title());
            assertEquals(List.of("Jon Vell"), report.byline());
            assertEquals("2031-05-06T10:00:00Z", report.published());
            assertEquals(List.of(new Credit("Reuters", Credit.Where.MARKUP)), report.credits());
        }
    }

    @Test
    void readsOneItemALine() {
        String line = FIRST.replace("\n", " ");
        ReadResult result = Spans.read(line + "\n" + line.replace("usable", "canceled") + "\n" + line);
        assertEquals(2, result.reports().size());
        assertEquals(List.of(new Unread("-:2", "killed by its agency")), result.unread());
    }

    @Test
    void readsWhatAServiceAnswers() {
        String named = FIRST.replace("\"uri\"", "\"guid\"")
                .replace("\"version\"", "\"firstpublished\": \"2031-05-06T10:30:00Z\", \"version\"");
        assertEquals("2031-05-06T10:30:00Z", only(named).published());
        assertEquals(LEAD, only("{\"total\": 1, \"item\": [" + named + "]}").text());
        assertEquals(
                LEAD,
                only("{\"id\": \"q\", \"data\": {\"meta\": {}, \"item\": " + named + "}}")
                        .text());
        String many = "{\"data\": {\"items\": [{\"meta\": 1, \"item\": " + named + "}, {\"item\": " + FIRST + "}]}}";
        assertEquals(2, Spans.read(many).reports().size());
    }

    @Test
    void honoursStatusAndEmbargo() {
        assertEquals("killed by its agency", cause(THIRD.replace("\"usable\"", "\"canceled\"")));
        assertEquals(
                "withheld by its agency until further notice: Wait.",
                cause(FIRST.replace("\"usable\"", "\"withheld\", \"ednote\": \"Wait.\"")));
        assertEquals(
                List.of("embargoed until 2031-05-07T06:00:00Z"),
                only(FIRST.replace("\"usable\"", "\"usable\", \"embargoed\": \"2031-05-07T06:00:00Z\""))
                        .warnings());
    }

    @Test
    void readsTheTextsThatAPackageBringsAlong() {
        String inside = FIRST.strip();
        assertEquals(
                LEAD,
                only("{\"uri\": \"p\", \"type\": \"composite\", \"headline\": \"All\", \"associations\": {\"main\": "
                                + inside + ", \"photo\": {\"uri\": \"f\", \"type\": \"picture\"}}}")
                        .text());
        assertEquals(
                LEAD,
                only("{\"uri\": \"p\", \"headline\": \"All\", \"associations\": [" + inside + "]}")
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"a\", \"type\": \"picture\", \"headline\": \"Waves\"}",
                "{\"uri\": \"a\", \"headline\": \"Waves\", \"body_text\": ",
                "{\"uri\": \"a\", \"headline\": [[\"Waves\"]], \"body_text\": 3, \"bodies\": null, \"pubstatus\": \"withheld\"}"
            })
    void endsEveryItemWithoutTextInOneLine(String item) {
        assertTrue(!cause(item).isBlank());
    }

    @Test
    void refusesTenThousandLevels() {
        assertEquals(
                "JSON nested deeper than 200 levels",
                cause("{\"uri\": \"a\", \"headline\": \"x\", \"body_text\": " + "[".repeat(10_000)));
    }

    @Test
    void aReportWithAUriOfItsOwnIsStillAReport() {
        assertEquals(
                LEAD + " ",
                only("{\"uri\": \"a\", \"headline\": \"x\", \"text\": \"" + LEAD + " \"}")
                        .text());
    }

    @Property(tries = 100)
    void everySpanIsExactlyTheReportsText(@ForAll("prose") String words) {
        String item = "{\"uri\": \"a\", \"headline\": \"x\", \"body_html\": \"<h2>" + words + "</h2><p>MOREN (AFP) - "
                + words + LEAD + "</p>\"}";
        Spans.assertExact(only(item));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of("\ud83d\ude00 ", "\ud835\udd4f", LEAD, " ", "By Jon Vell", "\u201cNo,\u201d")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
