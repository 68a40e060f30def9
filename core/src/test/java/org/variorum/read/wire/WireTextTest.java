package org.variorum.read.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
import org.variorum.report.Removed;
import org.variorum.report.Report;

class WireTextTest {
    private static final String BODY = """
        Storm closes harbour of Velmora\r
           MOREN (AFP) - The harbour of Velmora was closed on Monday\r
        because of a storm that came in from the north, the mayor\r
        told reporters in the town hall.\r
           Ferries will stay in port until the wind drops, which the\r
        weather service of the island does not expect before the\r
        middle of the week, according to the harbour master.\r
           Schools on the island are closed as well, and the council\r
        asked all who live near the mole to leave their houses until\r
        the water has gone back to where it stood on Sunday, when\r
        the first warning was given.\r
        """;

    private static final String MESSAGE = "\u0001dpa0123 4 pl 0056 dpa 0456\r\r\nVelmora/Storm/\r\n\u0002" + BODY
            + "\u0003\r\n061030 GMT May 31\r\n\u0004";

    private static List<Report> reports(String input) {
        ReadResult result = Spans.read(input);
        assertEquals(List.of(), result.unread());
        return result.reports();
    }

    @Test
    void keepsTheTextAsItCameAndMarksHeaderAndTrailer() {
        Report report = reports(MESSAGE).getFirst();
        assertEquals(MESSAGE, report.text());
        assertEquals("Storm closes harbour of Velmora", report.title());
        assertEquals("MOREN", report.dateline());
        assertEquals("2031-05-06T10:30:00Z", report.published());
        assertEquals(
                List.of(new Credit("dpa", Credit.Where.MARKUP), new Credit("AFP", Credit.Where.DATELINE)),
                report.credits());
        List<String> why = report.removed().stream().map(Removed::why).toList();
        assertEquals("wire header", why.getFirst());
        assertEquals("wire trailer", why.getLast());
    }

    @Test
    void knowsParagraphsThatBeginSetIn() {
        Report report = reports(MESSAGE).getFirst();
        List<String> paragraphs = report.paragraphs().stream()
                .map(p -> p.in(report.text()).substring(0, 11))
                .toList();
        assertEquals(List.of("The harbour", "Ferries wil", "Schools on "), paragraphs);
    }

    @Test
    void readsTheHeaderWithinTheTextThatAnpaMarks() {
        String message = """
            \u0016\u0016\u0001V0123\u001ftarn-\r
            f i\u0013\u0011 BC-TN--Velmora-Storm   05-06 0180\r
            \u0002^BC-TN--Velmora-Storm,180<\r
            ^Storm closes harbour of Velmora <\r
            ^Eds: With AP Photos. Adds the mayor.<\r
            ^By JON VELL and MIA ORR=\r
            \t   MOREN, Tarn (AP) _ The harbour of Velmora was closed on Monday because of a storm. \r
            \t   Ferries will stay in port until the wind drops, according to the harbour master.\r
            \t   \u0003AP-WF-05-06-31 1030GMT<\r
            \u0004\r
            """;
        Report report = reports(message).getFirst();
        assertEquals(message, report.text());
        assertEquals("Storm closes harbour of Velmora", report.title());
        assertEquals(List.of("JON VELL", "MIA ORR"), report.byline());
        assertEquals("MOREN, Tarn", report.dateline());
        assertEquals("2031-05-06T10:30:00Z", report.published());
        assertEquals(2, report.paragraphs().size(), report.paragraphs()::toString);
        Spans.assertExact(report);
    }

    @Test
    void readsAMessageWhoseControlCharactersAreLost() {
        String bare = "eca0123 4 pl 56  dpa 0456\n\nVelmora/Storm/\nEXTRA\nStorm closes harbour of Velmora =\n\n"
                + BODY.replace("\r", "")
                        .replaceFirst(".*\n", "")
                        .replace("\n   ", "\n\n")
                        .strip()
                + "\n\ndpa abc xy\n\n061030 GMT May 31\n\n";
        Report report = reports(bare).getFirst();
        assertEquals("Storm closes harbour of Velmora", report.title());
        assertEquals("MOREN", report.dateline());
        assertEquals("2031-05-06T10:30:00Z", report.published());
        assertEquals(3, report.paragraphs().size(), report.paragraphs()::toString);
        Spans.assertExact(report);
    }

    @Test
    void readsEveryMessageOfALog() {
        String other = MESSAGE.replace("Monday", "Tuesday").replace("dpa", "xyz");
        List<Report> reports = reports(MESSAGE + other);
        assertEquals(2, reports.size());
        assertEquals(MESSAGE, reports.get(0).text());
        assertEquals(other, reports.get(1).text());
        assertTrue(!reports.get(0).id().equals(reports.get(1).id()));
    }

    @Test
    void readsTelexMessages() {
        String telex = "ZCZC ABC123\r\n" + BODY + "NNNN\r\n";
        List<Report> reports = reports(telex + telex);
        assertEquals(2, reports.size());
        assertEquals(telex, reports.getFirst().text());
        assertEquals("Storm closes harbour of Velmora", reports.getFirst().title());
    }

    @Test
    void readsLatinLetters() {
        byte[] bytes = MESSAGE.replace("mayor", "m\u00e9yor").getBytes(StandardCharsets.ISO_8859_1);
        Report report = Spans.read(new ByteArrayInputStream(bytes)).reports().getFirst();
        assertTrue(report.text().contains("m\u00e9yor"));
    }

    @Test
    void tellsAMessageWithoutText() {
        ReadResult result = Spans.read("\u0001dpa0123 4 pl 0056\r\n\u0002\r\n\u0003");
        assertEquals(List.of(new Unread("-", "a wire message without text")), result.unread());
    }

    @Test
    void readsAMessageThatIsCutOff() {
        Report report =
                reports(MESSAGE.substring(0, MESSAGE.indexOf("harbour master"))).getFirst();
        assertTrue(report.text().endsWith("according to the "));
    }

    @Property(tries = 200)
    void everySpanIsExactlyTheReportsText(@ForAll("messages") String message) {
        ReadResult result = Spans.read("\u0001dpa0123 4 pl 0056\r\n\u0002" + message);
        result.reports().forEach(Spans::assertExact);
        assertTrue(!result.reports().isEmpty() || !result.unread().isEmpty());
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(
                        "\ud83d\ude00 ",
                        "\ud835\udd4f",
                        BODY,
                        "\r\n",
                        "   ",
                        "MOREN (AFP) - ",
                        "By Jon Vell",
                        "\u0003",
                        "\u0001",
                        "\u0004",
                        "061030 May 31",
                        "NNNN")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
