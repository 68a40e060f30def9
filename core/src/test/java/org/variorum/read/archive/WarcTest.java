package org.variorum.read.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.variorum.read.Given.cause;
import static org.variorum.read.Given.gzip;
import static org.variorum.read.Given.one;
import static org.variorum.read.Given.read;
import static org.variorum.read.Given.utf8;
import static org.variorum.read.archive.Archive.PROSE;
import static org.variorum.read.archive.Archive.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.read.Sha256;
import org.variorum.read.Unread;
import org.variorum.report.Place;
import org.variorum.report.Report;
import org.variorum.report.Saved;

class WarcTest {
    private static final String ADDRESS = "https://post.example/storm";

    private static final String HTML = "Content-Type: text/html; charset=utf-8";

    private static List<String> paths(ReadResult result) {
        return result.reports().stream().map(Report::path).toList();
    }

    private static Archive three(Archive archive) {
        return archive.info()
                .page("https://post.example/1", PROSE + " First.")
                .page("https://post.example/2", PROSE + " Second.")
                .page("https://post.example/3", PROSE + " Third.");
    }

    @Test
    void givesAReportForEachPage() {
        ReadResult result = read(three(Archive.plain()).bytes());
        assertEquals(List.of("-#urn:r:2", "-#urn:r:3", "-#urn:r:4"), paths(result));
        assertEquals(List.of(), result.unread());
        Report second = result.reports().get(1);
        assertEquals(PROSE + " Second.", second.text());
        assertEquals("https://post.example/2", second.url());
        assertEquals("https://post.example/2", second.id());
        assertEquals("Storm in Velmora", second.title());
        assertEquals(Sha256.of(utf8(Archive.page(PROSE + " Second."))), second.sha256());
    }

    @Test
    void readsOneGzipFileBehindTheOther() {
        assertEquals(
                read(three(Archive.plain()).bytes()),
                read(three(Archive.gzipped()).bytes()),
                "packed and plain archives hold the same");
    }

    @Test
    void readsArchivesThatWereJoined() {
        byte[] one = three(Archive.gzipped()).bytes();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(one);
        assertEquals(6, read(joined.toByteArray()).reports().size());
    }

    @Test
    void givesEveryWholePageOfATruncatedArchiveAndSaysThatItIs() {
        for (Archive archive : List.of(Archive.plain(), Archive.gzipped())) {
            archive.info().page("https://post.example/1", PROSE).page("https://post.example/2", PROSE);
            int whole = archive.size();
            byte[] bytes = archive.page("https://post.example/3", PROSE).bytes();
            for (int cut : new int[] {whole + 5, whole + 40, whole + 150, bytes.length - 14}) {
                ReadResult result = read(Arrays.copyOf(bytes, cut));
                assertEquals(List.of("-#urn:r:2", "-#urn:r:3"), paths(result), "cut at " + cut);
                assertEquals(
                        List.of(new Unread("-", "truncated: the web archive ends in the midst of a record")),
                        result.unread(),
                        "cut at " + cut);
            }
        }
    }

    @Test
    void saysWhereAnArchiveIsDamaged() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(three(Archive.plain()).bytes());
        int at = bytes.size();
        bytes.writeBytes(utf8("and then something else"));
        ReadResult result = read(bytes.toByteArray());
        assertEquals(3, result.reports().size());
        assertTrue(result.unread().getFirst().cause().startsWith("damaged: no record of a web archive at byte " + at));
    }

    @Test
    void passesOverWhatIsNoPage() {
        byte[] bytes = Archive.plain()
                .info()
                .record("WARC-Type: request\nContent-Type: application/http", utf8("GET / HTTP/1.1\r\n\r\n"))
                .response(ADDRESS + "/a.png", "", http("Content-Type: image/png", new byte[] {1, 2}))
                .response(ADDRESS + "/a.json", "", http("Content-Type: text/html", utf8("{\"a\": 1}")))
                .response(ADDRESS + "/gone", "", utf8("HTTP/1.1 404 Not Found\r\n" + HTML + "\r\n\r\n<p>" + PROSE))
                .record("WARC-Type: response\nContent-Type: text/dns\nWARC-Target-URI: dns:x", utf8("x A 192.0.2.1"))
                .page(ADDRESS, PROSE)
                .record("WARC-Type: metadata", utf8("via: nothing"))
                .bytes();
        assertEquals("-#urn:r:7", one(bytes).path());
    }

    @Test
    void saysWhenThereIsNoPageAtAll() {
        assertEquals("a web archive without pages", cause(Archive.plain().info().bytes()));
    }

    @Test
    void readsResourcesAndPagesWithoutAType() {
        byte[] bytes = Archive.plain()
                .record("WARC-Type: resource\nContent-Type: text/html", utf8(Archive.page(PROSE)))
                .response(ADDRESS, "", http("Server: x", utf8(Archive.page(PROSE))))
                .bytes();
        assertEquals(List.of("-#urn:r:1", "-#urn:r:2"), paths(read(bytes)));
    }

    @Test
    void undoesChunksAndPacking() throws IOException {
        byte[] page = utf8(Archive.page(PROSE));
        String half = Archive.page(PROSE).substring(0, 20);
        String rest = Archive.page(PROSE).substring(20);
        String chunks =
                "14\r\n" + half + "\r\n" + Integer.toHexString(rest.length()) + ";a=b\r\n" + rest + "\r\n0\r\n\r\n";
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(page);
        }
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(raw, new Deflater(9, true))) {
            out.write(page);
        }
        byte[] brotli = Base64.getDecoder()
                .decode("G7kAAETdlurohigPzaTYBz8YPIoXRJ1cwHxqa2GSZ1kgLaHAk3SH9OSPZkRXSjYFmj2MKqml3nUcEAvcKvm6TV+H"
                        + "Cwadma4tbRgi8RjQS5qLbeUfWDkRnJJ+94QcO+iEoYQ=");
        byte[] bytes = Archive.gzipped()
                .response(ADDRESS, "", http(HTML + "\nTransfer-Encoding: chunked", utf8(chunks)))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: gzip", gzip(page)))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: deflate", deflated.toByteArray()))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: deflate", raw.toByteArray()))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: br", brotli))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: gzip", page))
                .bytes();
        ReadResult result = read(bytes);
        assertEquals(List.of(), result.unread());
        assertEquals(
                List.of(PROSE, PROSE, PROSE, PROSE, PROSE, PROSE),
                result.reports().stream().map(Report::text).toList());
    }

    @Test
    void takesTheCharsetOfTheAnswerBeforeThatOfThePage() {
        String page = Archive.page("<meta charset=\"iso-8859-1\">" + PROSE + " \u041f\u043e\u0440\u0442.");
        byte[] bytes = Archive.plain()
                .response(
                        ADDRESS,
                        "",
                        http(
                                "Content-Type: text/html; charset=\"windows-1251\"",
                                page.getBytes(Charset.forName("windows-1251"))))
                .bytes();
        assertTrue(
                one(bytes).text().endsWith("\u041f\u043e\u0440\u0442."),
                one(bytes).text());
    }

    @Test
    void countsTextInUnitsAlsoBehindCharactersThatTakeTwo() {
        byte[] bytes = Archive.gzipped().page(ADDRESS, "\uD83C\uDF0A " + PROSE).bytes();
        assertEquals("\uD83C\uDF0A " + PROSE, one(bytes).text());
    }

    @Test
    void aPagesOwnAddressCountsMoreThanWhereItWasFetched() {
        String page = Archive.page(PROSE).replace("<title>", "<link rel=canonical href=" + ADDRESS + "><title>");
        byte[] bytes = Archive.plain()
                .response(ADDRESS + "?from=feed", "", http(HTML, utf8(page)))
                .bytes();
        assertEquals(ADDRESS, one(bytes).url());
    }

    @Test
    void leavesOutAPageThatItHasReadAndCountsThoseInOtherArchives() {
        String revisit = "WARC-Type: revisit\nContent-Type: application/http\nWARC-Target-URI: " + ADDRESS + "\n";
        byte[] empty = http(HTML, new byte[0]);
        byte[] bytes = Archive.plain()
                .response(ADDRESS, "\nWARC-Payload-Digest: sha1:AAAA", http(HTML, utf8(Archive.page(PROSE))))
                .record(revisit + "WARC-Payload-Digest: sha1:AAAA", empty)
                .record(revisit + "WARC-Refers-To: <urn:r:1>", empty)
                .record(revisit + "WARC-Payload-Digest: sha1:BBBB", empty)
                .record(revisit + "WARC-Payload-Digest: sha1:CCCC", http("Content-Type: image/png", new byte[0]))
                .bytes();
        ReadResult result = read(bytes);
        assertEquals(1, result.reports().size());
        assertEquals(List.of(new Unread("-", "1 revisit record, whose page lies in another archive")), result.unread());
    }

    @Test
    void warnsOfAPageThatWasCutWhenItWasArchived() {
        byte[] bytes = Archive.plain()
                .response(ADDRESS, "\nWARC-Truncated: length", http(HTML, utf8(Archive.page(PROSE))))
                .bytes();
        assertEquals(
                List.of("cut off when it was archived (length)"), one(bytes).warnings());
    }

    @Test
    void goesOnBehindAPageThatCannotBeUsed() {
        byte[] packed = gzip(utf8(Archive.page(PROSE)));
        byte[] damaged = packed.clone();
        damaged[30] ^= 0x55;
        byte[] bytes = Archive.gzipped()
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: gzip", damaged))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: gzip", Arrays.copyOf(packed, 60)))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: zstd", packed))
                .response(ADDRESS, "", http(HTML, utf8("<html><body></body></html>")))
                .page(ADDRESS, PROSE)
                .bytes();
        ReadResult result = read(bytes);
        assertEquals(List.of("-#urn:r:5"), paths(result));
        assertEquals(
                List.of(
                        new Unread("-#urn:r:1", "a damaged web page"),
                        new Unread("-#urn:r:2", "a truncated web page"),
                        new Unread("-#urn:r:3", "its content is packed as zstd, which is not read"),
                        new Unread("-#urn:r:4", "a web page without text")),
                result.unread());
    }

    @Test
    void refusesBombs() {
        byte[] bomb = gzip(gzip(utf8("<html>" + " ".repeat(60_000_000))));
        byte[] bytes = Archive.plain()
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: gzip, gzip", bomb))
                .response(ADDRESS, "", http(HTML + "\nContent-Encoding: gzip, gzip, gzip", gzip(bomb)))
                .page(ADDRESS, PROSE)
                .bytes();
        ReadResult result = read(bytes);
        assertEquals(List.of("-#urn:r:3"), paths(result));
        assertEquals(
                List.of("over 5 MB of text", "packed more than twice"),
                result.unread().stream().map(Unread::cause).toList());
    }

    @Test
    void refusesAHeaderWithoutEnd() {
        String header = "WARC/1.0\r\nWARC-Type: response\r\nX: ";
        ReadResult result = read(gzip(utf8(header + "x".repeat(5_000_000))));
        assertTrue(result.unread().getFirst().cause().startsWith("damaged: no record"), result.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "x", "99999999999999999999", "5, 5"})
    void refusesARecordWhoseLengthMeansNothing(String length) {
        String record = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + length + "\r\n\r\nabc";
        assertTrue(cause(utf8(record)).startsWith("damaged: no record"), cause(utf8(record)));
    }

    @Property(tries = 2000)
    void whateverIsDamagedEndsInReportsAndCauses(
            @ForAll @IntRange(max = 10_000) int where, @ForAll byte what, @ForAll boolean gzipped) {
        Archive archive = gzipped ? Archive.gzipped() : Archive.plain();
        byte[] bytes = three(archive).bytes();
        bytes[where % bytes.length] = what;
        ReadResult result = read(bytes);
        assertTrue(result.reports().size() + result.unread().size() > 0);
    }

    @Property(tries = 500)
    void whereverItIsCutEndsInReportsAndCauses(@ForAll @IntRange(max = 10_000) int where) {
        byte[] bytes = three(Archive.plain()).bytes();
        ReadResult result = read(Arrays.copyOf(bytes, where % bytes.length));
        assertTrue(result.reports().size() + result.unread().size() > 0);
    }

    @Test
    void readsOlderArchivesWithPlainLineEnds() {
        String page = Archive.page(PROSE);
        String http = "HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + page;
        String record = "WARC/0.18\nWARC-Type: response\nContent-Type: application/http\nContent-Length: "
                + http.length() + "\n\n" + http + "\n\n\n\n\n";
        assertEquals("-#0", one(record.getBytes(StandardCharsets.UTF_8)).path());
    }

    /** What lies behind the offset is the record, as any tool that knows web archives can read it. */
    @Test
    void tellsInWhichRecordAPageIsAndWhereThatBegins() {
        for (Archive archive : List.of(Archive.plain(), Archive.gzipped())) {
            byte[] bytes = three(archive).bytes();
            ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(bytes)).withPlaces(true);
            for (Report report : Reader.standard().read(List.of("-"), options).reports()) {
                Saved saved = report.saved();
                assertEquals(report.path(), "-#" + saved.record());
                byte[] rest = Arrays.copyOfRange(bytes, Math.toIntExact(saved.offset()), bytes.length);
                assertEquals(report.text(), read(rest).reports().getFirst().text());
                assertEquals(1, saved.places().size());
                byte[] page = utf8(Archive.page(report.text()));
                Place place = saved.places().getFirst();
                assertEquals(
                        report.text(),
                        new String(Arrays.copyOfRange(page, place.from(), place.to()), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void doesNotTellAnOffsetThatNobodyCouldReadFrom() {
        byte[] whole = gzip(three(Archive.plain()).bytes());
        ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(whole)).withPlaces(true);
        for (Report report : Reader.standard().read(List.of("-"), options).reports()) {
            assertNull(report.saved().offset());
        }
    }

    @Test
    void severalThreadsGiveTheSameInTheSameOrder() {
        Archive archive = Archive.gzipped();
        for (int i = 0; i < 200; i++) {
            archive.page("https://post.example/" + i, PROSE + " Number " + i + "." + " It rained.".repeat(i % 7 * 100));
            if (i % 10 == 0) {
                archive.response(ADDRESS, "", http(HTML, utf8("<html><body></body></html>")));
            }
        }
        ReadResult one = read(archive.bytes());
        ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(archive.bytes())).withThreads(4);
        List<Object> order = new ArrayList<>();
        Reader.standard().read(List.of("-"), options, order::add, order::add);
        ReadOptions again = new ReadOptions(null, new ByteArrayInputStream(archive.bytes())).withThreads(4);
        assertEquals(one, Reader.standard().read(List.of("-"), again));
        List<Object> single = new ArrayList<>();
        Reader.standard()
                .read(
                        List.of("-"),
                        new ReadOptions(null, new ByteArrayInputStream(archive.bytes())),
                        single::add,
                        single::add);
        assertEquals(single, order);
    }

    @Test
    void goesOnBehindAReportThatWasReadBefore() {
        byte[] one = three(Archive.gzipped()).bytes();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(one);
        List<Report> all = read(joined.toByteArray()).reports();
        for (int done = 1; done <= 6; done++) {
            ReadOptions.After after = new ReadOptions.After(all.get(done - 1).path(), done > 3 ? 2 : 1);
            ReadOptions options = new ReadOptions(null, new ByteArrayInputStream(joined.toByteArray()))
                    .withThreads(2)
                    .withAfter(after);
            ReadResult rest = Reader.standard().read(List.of("-"), options);
            assertEquals(all.subList(done, 6), rest.reports());
            assertEquals(List.of(), rest.unread());
        }
    }

    @Test
    void saysWhereThereIsNothingToGoOnBehind() {
        ReadOptions options = new ReadOptions(
                        null, new ByteArrayInputStream(three(Archive.plain()).bytes()))
                .withAfter(new ReadOptions.After("-#urn:r:9", 1));
        assertEquals(
                List.of(new Unread(
                        "-#urn:r:9", "the last report of the output is not in the input: nothing to go on behind")),
                Reader.standard().read(List.of("-"), options).unread());
    }
}
