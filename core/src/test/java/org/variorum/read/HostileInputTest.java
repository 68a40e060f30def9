package org.variorum.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.variorum.read.Given.gzip;
import static org.variorum.read.Given.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to do harm does none: no file is read for it, no memory filled, and it ends. */
@Timeout(120)
class HostileInputTest {
    private static final String PROSE =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor said.";
    private static final int GIGABYTE = 1_000_000_000;

    /** Documents of every kind that is XML, with the type {@code doctype} and {@code words} where text stands. */
    private static Stream<String> documents(String doctype, String words) {
        return Stream.of(
                        "<rss version='2.0'><channel><title>P</title><item><title>T</title><description>@</description></item></channel></rss>",
                        "<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title><entry><title>T</title><summary>@</summary></entry></feed>",
                        "<nitf><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><p>@</p></body.content></body></nitf>",
                        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='a'><contentMeta><headline>T</headline></contentMeta>"
                                + "<contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>@</p></body></html></inlineXML>"
                                + "</contentSet></newsItem>",
                        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>@</p></body></html>")
                .map(document -> "<?xml version='1.0'?>" + doctype + document.replace("@", words + " " + PROSE));
    }

    static Stream<String> askingForAFile() {
        return documents("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;");
    }

    static Stream<String> askingForAnAddress() {
        return documents(
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd' [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]>", "");
    }

    static Stream<String> laughing() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 'ha ha ha ha ha ha ha ha '>");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return documents("<!DOCTYPE x [" + entities + "]>", "&a11;");
    }

    private static void assertHarmless(ReadResult result) {
        assertTrue(result.reports().size() + result.unread().size() > 0);
        for (Unread unread : result.unread()) {
            assertFalse(unread.cause().startsWith("could not be read: "), unread.cause());
        }
    }

    @ParameterizedTest
    @MethodSource({"askingForAFile", "askingForAnAddress"})
    void noFileAndNoAddressIsReadForAnEntity(String document, @TempDir Path dir) throws IOException {
        Path secret = Files.writeString(dir.resolve("secret"), "Kestrel-7");
        ReadResult result = Given.read(
                utf8(document.replace("file:///etc/passwd", secret.toUri().toString())));
        assertHarmless(result);
        result.reports().forEach(report -> assertFalse(report.toString().contains("Kestrel-7")));
    }

    @ParameterizedTest
    @MethodSource("laughing")
    void entitiesThatGrowDoNot(String document) {
        ReadResult result = Given.read(utf8(document));
        assertHarmless(result);
        result.reports().forEach(report -> assertTrue(report.text().length() < 1_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>",
                "{\"text\": \"",
                "WARC/1.0\r\nX: ",
                "<rss version='2.0'><channel>",
                "Hello. ",
                "%PDF-1.4\n"
            })
    void aGzipBombIsRefused(String beginning) throws IOException {
        byte[] start = utf8(beginning);
        byte[] bytes = Arrays.copyOf(start, 200_000_000);
        Arrays.fill(bytes, start.length, bytes.length, (byte) ' ');
        ReadResult result = Given.read(gzip(bytes));
        assertEquals(List.of(), result.reports());
        assertHarmless(result);
    }

    static Stream<String> deep() {
        int n = 200_000;
        return Stream.of(
                "<html><body>" + "<div>".repeat(n) + PROSE,
                "<html><body>" + "<b><p>".repeat(n / 10) + PROSE,
                "<html><body>" + "<table><tr><td>".repeat(n / 10) + PROSE,
                "<rss><channel><item><description>" + "<a>".repeat(n) + PROSE + "</description></item></channel></rss>",
                "<nitf><body><body.content>" + "<block>".repeat(n) + "<p>" + PROSE,
                "{\"text\": \"" + PROSE + "\", \"a\": " + "[".repeat(n) + "]".repeat(n) + "}",
                "{\"uri\": \"x\", \"headline\": \"T\", \"body_text\": \"" + PROSE + "\", \"a\": " + "{\"a\":".repeat(n)
                        + "1" + "}".repeat(n) + "}",
                "<html><head><script type='application/ld+json'>" + "[{\"a\":".repeat(n) + "</script></head><body><p>"
                        + PROSE,
                "<opml><body>" + "<outline text='a'>".repeat(n),
                "[".repeat(n));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void depthIsNoMatter(String input) {
        assertHarmless(Given.read(utf8(input)));
    }

    /** A line of a gigabyte that is never all in memory. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] end;
        private long at;

        Endless(String start, String end) {
            this.start = utf8(start);
            this.end = utf8(end);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (at < start.length) {
                int count = (int) Math.min(length, start.length - at);
                System.arraycopy(start, (int) at, target, from, count);
                at += count;
                return count;
            }
            if (at < GIGABYTE) {
                int count = (int) Math.min(length, GIGABYTE - at);
                Arrays.fill(target, from, from + count, (byte) 'x');
                at += count;
                return count;
            }
            int gone = (int) (at - Math.max(GIGABYTE, start.length));
            int count = Math.min(length, end.length - gone);
            if (count <= 0) {
                return -1;
            }
            System.arraycopy(end, gone, target, from, count);
            at += count;
            return count;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body><p>",
                "<html><head><!--",
                "<rss version='2.0'><channel><item><title>",
                "<nitf><body><p>",
                "{\"text\": \"",
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"content_text\": \"",
                "From: a@b.example\r\nSubject: ",
                "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nX: ",
                "%PDF-1.4\n1 0 obj\n",
                "ZCZC NP0123\n"
            })
    void aLineOfAGigabyteIsRefused(String beginning) {
        ReadResult result = Spans.read(new Endless(beginning, "\n"));
        assertEquals(List.of(), result.reports());
        assertHarmless(result);
    }

    @Test
    void aLineOfAGigabyteAmongOthersIsPassedOver() {
        String line = "{\"text\": \"" + PROSE + "\"}\n";
        ReadResult result = Spans.read(new Endless(line + line + "{\"text\": \"", "\"}\n" + line));
        assertEquals(3, result.reports().size());
        assertEquals(1, result.unread().size());
    }
}
