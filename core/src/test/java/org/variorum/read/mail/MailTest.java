package org.variorum.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.variorum.read.Given.cause;
import static org.variorum.read.Given.one;
import static org.variorum.read.Given.read;
import static org.variorum.read.Given.utf8;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.read.Sha256;
import org.variorum.report.Place;
import org.variorum.report.Report;

class MailTest {
    private static final String PROSE =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor said.";

    private static final String HEAD = """
        Return-Path: <desk@post.example>
        Message-ID: <1.2.3@post.example>
        From: "Ana Korda" <ana@post.example>
        To: desk@other.example
        Subject: =?utf-8?q?Storm_closes_harbour_=E2=80=93?=
         of Velmora
        Date: Tue, 6 May 2031 10:00:00 +0200 (CEST)
        MIME-Version: 1.0
        """;

    private static byte[] message(String text) {
        return utf8(text.replace("\n", "\r\n"));
    }

    private static String page(String prose) {
        return "<html><head><title>Page</title></head><body><p>" + prose + "</p></body></html>";
    }

    /** Letters beyond ASCII, and what means something, as {@code =E2}. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : utf8(text)) {
            out.append(b < 0 || b == '=' ? "=%02X".formatted(b & 0xFF) : String.valueOf((char) b));
        }
        return out.toString().replaceAll("(.{60}(?![0-9A-F]))", "$1=\n");
    }

    private static byte[] alternative() {
        return message(HEAD + """
            Content-Type: multipart/mixed; boundary="outer"

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8

            Only for old programs.
            --inner
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            %s
            --inner--
            --outer
            Content-Type: text/plain
            Content-Disposition: attachment; filename=notes.txt

            Something else.
            --outer--
            """.formatted(quoted(page("\uD83C\uDF0A " + PROSE + " \u201cNobody leaves.\u201d"))));
    }

    @Test
    void readsThePageOfAMailAndWhatItsHeadSays() {
        byte[] bytes = alternative();
        Report report = one(bytes);
        assertEquals("\uD83C\uDF0A " + PROSE + " \u201cNobody leaves.\u201d", report.text());
        assertEquals("Storm closes harbour \u2013 of Velmora", report.title());
        assertEquals(List.of("Ana Korda"), report.byline());
        assertEquals("2031-05-06T10:00:00+02:00", report.published());
        assertEquals("1.2.3@post.example", report.id());
        assertEquals("-", report.path());
        assertNull(report.url());
    }

    @Test
    void keepsPlainTextAsItIs() {
        String body = "Dear all,\r\n\r\n" + PROSE + "\r\n";
        Report report =
                one(utf8(HEAD.replace("\n", "\r\n") + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + body));
        assertEquals(body, report.text());
        assertEquals("Storm closes harbour \u2013 of Velmora", report.title());
        assertNull(report.titleSpan());
    }

    @Test
    void marksWhatAMailQuotes() {
        String body = PROSE
                + "\n\nNobody leaves before Tuesday, he said.\n\nOn 5 May 2031, Mia Orr wrote:\n> Is the harbour shut?\n>\n> Mia\n";
        Report report = one(utf8(HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + body));
        assertEquals(body, report.text());
        assertEquals(2, report.paragraphs().size(), report.paragraphs()::toString);
        assertEquals("quoted mail", report.removed().getLast().why());
    }

    @Test
    void readsTheLongestOfPagesInFrames() {
        Report report = one(message("""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://mirror.example/
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-Location: https://mirror.example/

            <html><frameset cols="20%%,80%%"><frame src="cid:1"><frame src="cid:2"></frameset></html>
            --b
            Content-Type: text/html
            Content-Location: https://mirror.example/menu

            %s
            --b
            Content-Type: text/html
            Content-Location: https://mirror.example/storm

            %s
            --b--
            """.formatted(page("Home"), page(PROSE))));
        assertEquals(PROSE, report.text());
        assertEquals("https://mirror.example/storm", report.url());
    }

    @Test
    void undoesBase64AndOtherCharsets() {
        String body =
                Base64.getMimeEncoder().encodeToString((PROSE + " Caf\u00e9.").getBytes(StandardCharsets.ISO_8859_1));
        Report report = one(message(HEAD + "Content-Type: text/plain; charset=iso-8859-1\n"
                + "Content-Transfer-Encoding: base64\n\n" + body));
        assertEquals(PROSE + " Caf\u00e9.", report.text());
        assertEquals(List.of(), report.warnings());
    }

    @Test
    void readsMailFromBeforeMime() {
        Report report = one(message("From: ana@post.example\nDate: the day after\nReceived: by post\n\n" + PROSE));
        assertEquals(PROSE, report.text());
        assertEquals(List.of(), report.byline());
        assertNull(report.published());
        assertNull(report.title());
    }

    private static byte[] saved() {
        return message("""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://post.example/storm
            Subject: Storm
            Date: Fri, 1 Aug 2031 09:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://post.example/storm

            %s
            --b
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://post.example/a.png

            AAAA
            --b
            Content-Type: text/html
            Content-Location: https://ads.example/frame

            <html><body><p>Buy a boat.</p></body></html>
            --b--
            """.formatted(quoted(page(PROSE))));
    }

    @Test
    void readsASavedPageAsThePageItWas() {
        byte[] bytes = saved();
        Report report = one(bytes);
        assertEquals(PROSE, report.text());
        assertEquals("Page", report.title());
        assertEquals("https://post.example/storm", report.url());
        assertEquals("https://post.example/storm", report.id());
        assertEquals(Sha256.of(bytes), report.sha256());
        assertNull(report.published(), "when it was saved is not when it was published");
        assertEquals(List.of(), report.byline());
    }

    @Test
    void warnsOfASavedPageThatIsCutOff() {
        byte[] bytes = saved();
        String text = new String(bytes, StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, text.indexOf("mayor"));
        assertEquals(List.of("truncated: it ends before its text does"), one(cut).warnings());
    }

    @Test
    void saysOfAMailWithoutTextThatItHasNone() {
        assertEquals("a mail without text", cause(message(HEAD + "Content-Type: image/png\n\nabc")));
        assertEquals("a mail without text", cause(message(HEAD + "Content-Type: text/plain\n\n \n")));
    }

    @Test
    void doesNotTakeATextWithAFewLabelsForMail() {
        String text = "From: our own correspondent\nDate: Monday\nSubject: the storm\n\n" + PROSE + "\n";
        assertEquals(text, one(utf8(text)).text());
    }

    @Test
    void refusesPartsInPartsWithoutEndAndHeadsWithoutEnd() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        }
        assertEquals("a mail nested too deep", cause(message(deep.toString())));
        assertEquals(
                "a damaged mail or saved page",
                cause(message(HEAD + "Content-Type: text/plain\nX: " + "x".repeat(3_000_000) + "\n\n" + PROSE)));
    }

    @Property(tries = 1000)
    void whateverIsDamagedEndsInAReportOrACause(
            @ForAll @IntRange(max = 100_000) int where, @ForAll byte what, @ForAll boolean page) {
        byte[] bytes = page ? saved() : alternative();
        bytes[where % bytes.length] = what;
        ReadResult result = read(bytes);
        assertTrue(result.reports().size() + result.unread().size() == 1, result.toString());
    }

    @Test
    void leadsBackToThePageAsDecoded() {
        byte[] html = utf8(page("Sturm über Velmora 🌊. " + PROSE));
        byte[] saved = message("From: <Saved by Velmora>\nSnapshot-Content-Location: https://post.example/storm\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(html) + "\n--b--\n");
        ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(saved)).withPlaces(true);
        Report report = Reader.standard().read(List.of("-"), options).reports().getFirst();
        assertEquals("https://post.example/storm", report.url());
        Place place = report.saved().places().getFirst();
        assertEquals(
                place.text().in(report.text()),
                new String(Arrays.copyOfRange(html, place.from(), place.to()), StandardCharsets.UTF_8));
        assertNull(one(saved).saved());
    }
}
