package org.variorum.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.variorum.read.Given.one;
import static org.variorum.read.Given.read;
import static org.variorum.read.Given.utf8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.variorum.read.ReadResult;
import org.variorum.read.Spans;
import org.variorum.read.Unread;
import org.variorum.report.Report;

class ForwardedTest {
    private static final String PROSE =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor said.";

    private static final String NEXT = "Ferries stayed in port until Tuesday, the harbour master told reporters.";

    private static final String INNER = mail("Storm closes harbour", "Jon Vell", PROSE + "\n");

    private static String mail(String subject, String sender, String body) {
        return """
            From: %s <desk@tarn.example>
            Subject: %s
            Date: Tue, 6 May 2031 10:00:00 +0200
            Message-ID: <%s@tarn.example>
            Content-Type: text/plain; charset=utf-8

            %s""".formatted(sender, subject, subject.replace(' ', '.'), body);
    }

    private static String attached(String mail) {
        return "Content-Type: message/rfc822\nContent-Disposition: attachment\n\n" + mail;
    }

    /** With a note, and with what lies beside it, each with its fields. */
    private static String holder(String note, String... parts) {
        StringBuilder out = new StringBuilder("""
            From: Ana Korda <ana@post.example>
            Subject: Fwd: the storm
            Date: Wed, 7 May 2031 09:00:00 +0200
            Message-ID: <fwd@post.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="%s"

            --%1$s
            Content-Type: text/plain; charset=utf-8

            %s
            """.formatted(boundary(parts), note));
        for (String part : parts) {
            out.append("--").append(boundary(parts)).append('\n').append(part).append('\n');
        }
        return out.append("--").append(boundary(parts)).append("--\n").toString();
    }

    private static String boundary(String... parts) {
        return "b" + Integer.toHexString(Arrays.hashCode(parts));
    }

    private static byte[] bytes(String mail) {
        return utf8(mail.replace("\n", "\r\n"));
    }

    @Test
    void readsAForwardedMailAsTheReportItIs() {
        Report report = one(bytes(holder("FYI", attached(INNER))));
        assertEquals(PROSE, report.text().strip());
        assertEquals("Storm closes harbour", report.title());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals("2031-05-06T10:00:00+02:00", report.published());
        assertEquals("Storm.closes.harbour@tarn.example", report.id());
        assertEquals("-:1", report.path());
        assertEquals("FYI", report.removed().getFirst().text());
        assertEquals(
                "the note of the mail that it was attached to",
                report.removed().getFirst().why());
    }

    @Test
    void keepsANoteThatSaysSomethingItself() {
        String note = "Our man in Moren was at the quay and saw no ferry leave.\n\n-- \nAna";
        ReadResult result = read(bytes(holder(note, attached(INNER))));
        assertEquals(List.of(), result.unread());
        assertEquals(
                List.of("Fwd: the storm", "Storm closes harbour"),
                result.reports().stream().map(Report::title).toList());
        assertEquals(List.of(), result.reports().getLast().removed());
        String signed = "Hi,\n\n-- \nThis mail may hold what is meant for nobody else.\n";
        assertEquals(1, read(bytes(holder(signed, attached(INNER)))).reports().size());
    }

    @Test
    void readsAnAttachedFileThatIsNamedAsAMail() {
        String body = Base64.getMimeEncoder().encodeToString(bytes(INNER));
        for (String fields : List.of(
                "Content-Type: application/octet-stream; name=\"storm.eml\"",
                "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*=utf-8''Sturm%20.eml",
                "Content-Type: text/plain\nContent-Disposition: attachment; filename=\"=?utf-8?q?Sturm_=C3=BC.EML?=\"",
                "Content-Type: message/rfc822\nContent-Disposition: inline")) {
            Report report = one(bytes(holder("FYI", fields + "\nContent-Transfer-Encoding: base64\n\n" + body)));
            assertEquals("Storm closes harbour", report.title(), fields);
            assertEquals(PROSE, report.text().strip());
        }
    }

    @Test
    void readsMailsWithinMailsAndSeveralSideBySide() {
        String inner = holder("Look at this one.", attached(INNER));
        ReadResult result = read(bytes(holder("FYI", attached(inner), attached(mail("Ferries", "Mia Orr", NEXT)))));
        assertEquals(List.of(), result.unread());
        assertEquals(
                List.of("-:2 Storm closes harbour", "-:3 Ferries"),
                result.reports().stream().map(r -> r.path() + " " + r.title()).toList());
        assertEquals(
                "Look at this one.",
                result.reports().getFirst().removed().getFirst().text());
        assertEquals("FYI", result.reports().getLast().removed().getFirst().text());
    }

    @Test
    void readsADigestWhosePartsSayNothingOfThemselves() {
        String digest = """
            From: Desk <desk@post.example>
            Subject: Digest
            MIME-Version: 1.0
            Content-Type: multipart/digest; boundary=d

            --d

            %s
            --d

            %s
            --d--
            """.formatted(INNER, mail("Ferries", "Mia Orr", NEXT));
        assertEquals(
                List.of("Storm closes harbour", "Ferries"),
                read(bytes(digest)).reports().stream().map(Report::title).toList());
    }

    @Test
    void readsThePageOfAnAttachedMailBehindThePageOfItsHolder() {
        String page = INNER.replace("text/plain", "text/html").replace(PROSE, "<p>" + PROSE + "</p>");
        String holder = holder("<p>" + NEXT + "</p>", attached(page)).replaceFirst("text/plain", "text/html");
        assertEquals(
                List.of(NEXT, PROSE),
                read(bytes(holder)).reports().stream().map(Report::text).toList());
    }

    @Test
    void givesAMailWithoutANumberOneOfItsOwn() {
        String bare = INNER.replaceFirst("Message-ID.*\n", "");
        String other = mail("Ferries", "Mia Orr", NEXT).replaceFirst("Message-ID.*\n", "");
        List<Report> reports =
                read(bytes(holder("FYI", attached(bare), attached(other)))).reports();
        assertEquals(2, reports.stream().map(Report::id).distinct().count());
    }

    @Test
    void tellsInOneLineWhatItCannotRead() {
        String outlook = "Content-Type: application/octet-stream; name=a.msg\nContent-Disposition: attachment\n\nabc";
        String none = "Content-Type: application/octet-stream; name=a.eml\n\nNothing but words.";
        String empty = attached(mail("Nothing", "Mia Orr", " "));
        ReadResult result = read(bytes(holder("FYI", outlook, none, empty, attached(INNER))));
        assertEquals(1, result.reports().size());
        assertEquals(
                List.of(
                        new Unread("-:1", "an attached mail in Outlook's own format (MSG): save it as EML"),
                        new Unread("-:2", "attached as a mail, and none: it tells no sender, day or subject"),
                        new Unread("-:3", "a mail without text")),
                result.unread());
        assertEquals(
                "FYI",
                read(bytes(holder("FYI", outlook))).reports().getFirst().text().strip());
    }

    @Test
    void saysWhichMailIsCutOff() {
        String whole = holder(NEXT, attached(INNER));
        ReadResult result = read(bytes(whole.substring(0, whole.indexOf("the mayor"))));
        assertEquals(List.of(), result.reports().getFirst().warnings());
        assertEquals(
                List.of("truncated: it ends before its text does"),
                result.reports().getLast().warnings());
        String image = "Content-Type: image/png\n\n" + "abcd\n".repeat(40);
        String behind = holder(NEXT, attached(INNER), image);
        read(bytes(behind.substring(0, behind.lastIndexOf("abcd"))))
                .reports()
                .forEach(r -> assertEquals(List.of(), r.warnings()));
    }

    @Test
    void readsNoMoreThanItCanHold() {
        String deep = INNER;
        for (int i = 0; i < 30; i++) {
            deep = holder("FYI", attached(deep));
        }
        assertEquals(
                List.of(new Unread("-:11", "an attached mail that lies more than 10 deep in others")),
                read(bytes(deep)).unread());
        String[] many = new String[300];
        Arrays.fill(many, attached(INNER));
        ReadResult result = read(bytes(holder("FYI", many)));
        assertEquals(200, result.reports().size());
        assertEquals(
                List.of(new Unread("-:201", "over 200 attached mails: this one and those behind it are not read")),
                result.unread());
    }

    @Test
    void readsTheMailsBeforeADamagedPart() {
        String damaged = "X: " + "x".repeat(3_000_000) + "\n\nabc";
        ReadResult result = read(bytes(holder("FYI", attached(INNER), damaged)));
        assertEquals(1, result.reports().size());
        assertEquals(
                List.of(new Unread("-", "a damaged mail or saved page; what lies behind is not read")),
                result.unread());
    }

    @Property(tries = 500)
    void whateverIsDamagedEndsInReportsWithExactSpansOrACause(
            @ForAll @IntRange(max = 100_000) int where, @ForAll byte what, @ForAll boolean cut) {
        String inner = holder("\uD83C\uDF0A Look.", attached(INNER.replace("closed", "\uD83C\uDF0A closed")));
        byte[] bytes = holder(NEXT, attached(inner), attached(INNER))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        int at = where % bytes.length;
        if (cut) {
            bytes = Arrays.copyOf(bytes, Math.max(400, at));
        } else {
            bytes[at] = what;
        }
        ReadResult result = read(bytes);
        assertTrue(!result.reports().isEmpty() || !result.unread().isEmpty());
        result.reports().forEach(Spans::assertExact);
    }
}
