package org.variorum.read.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.variorum.read.Given.utf8;
import static org.variorum.read.archive.Archive.PROSE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.read.Given;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;
import org.variorum.read.Unread;
import org.variorum.report.Report;

class WaczTest {
    @TempDir
    Path dir;

    private Path wacz(Map<String, byte[]> entries) throws IOException {
        Path file = dir.resolve("a.wacz");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static Map<String, byte[]> entries(byte[] first, byte[] second) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("datapackage.json", utf8("{\"profile\": \"data-package\"}"));
        entries.put("archive/a.warc.gz", first);
        entries.put("archive/b.warc", second);
        entries.put("pages/pages.jsonl", utf8("{\"format\": \"json-pages-1.0\"}"));
        return entries;
    }

    private static ReadResult read(Path file) {
        return Reader.standard().read(List.of(file.toString()), ReadOptions.none());
    }

    @Test
    void readsEveryArchiveInIt() throws IOException {
        Path file = wacz(entries(
                Archive.gzipped().page("https://post.example/1", PROSE).bytes(),
                Archive.plain().page("https://post.example/2", PROSE).bytes()));
        ReadResult result = read(file);
        assertEquals(List.of(), result.unread());
        assertEquals(
                List.of(file + "#archive/a.warc.gz#urn:r:1", file + "#archive/b.warc#urn:r:1"),
                result.reports().stream().map(Report::path).toList());
    }

    @Test
    void goesOnBehindAnArchiveThatCannotBeUsed() throws IOException {
        byte[] whole = Archive.gzipped().page("https://post.example/1", PROSE).bytes();
        Path file = wacz(entries(
                Arrays.copyOf(whole, whole.length - 60),
                Archive.plain().page("x:y", PROSE).bytes()));
        ReadResult result = read(file);
        assertEquals(1, result.reports().size());
        assertEquals(
                List.of(new Unread(
                        file + "#archive/a.warc.gz", "truncated: the web archive ends in the midst of a record")),
                result.unread());
    }

    @Test
    void refusesABombInABomb() throws IOException {
        byte[] start = utf8("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 400000000\r\n\r\n");
        Path file = dir.resolve("bomb.wacz");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("archive/a.warc"));
            writeZeros(start, zip);
            zip.putNextEntry(new ZipEntry("archive/b.warc.gz"));
            GZIPOutputStream gzip = new GZIPOutputStream(zip);
            writeZeros(start, gzip);
            gzip.finish();
        }
        assertEquals(
                List.of("unpacks to more than 200 times its size", "unpacks to more than 200 times its size"),
                read(file).unread().stream().map(Unread::cause).toList());
    }

    private static void writeZeros(byte[] start, OutputStream out) throws IOException {
        out.write(start);
        byte[] zeros = new byte[1_000_000];
        for (int i = 0; i < 80; i++) {
            out.write(zeros);
        }
    }

    @Test
    void refusesOneThatIsCutOrGivenAsAStream() throws IOException {
        byte[] archive = Archive.gzipped().page("https://post.example/1", PROSE).bytes();
        byte[] bytes = Files.readAllBytes(wacz(entries(archive, archive)));
        Path cut = Files.write(dir.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 100));
        assertEquals(
                "a damaged or truncated WACZ archive",
                read(cut).unread().getFirst().cause());
        assertEquals("a WACZ archive as a stream: give it as a file", Given.cause(bytes));
    }
}
