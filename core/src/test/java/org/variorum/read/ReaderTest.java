package org.variorum.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.Report;

class ReaderTest {
    private static final String PROSE =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor said.\n";

    @TempDir
    Path dir;

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadResult read(Path... paths) {
        return Reader.standard()
                .read(List.of(paths).stream().map(Path::toString).toList(), ReadOptions.none());
    }

    private String cause(Path path) {
        ReadResult result = read(path);
        assertTrue(result.reports().isEmpty(), () -> "read: " + result.reports());
        assertEquals(path.toString(), result.unread().getFirst().path());
        return result.unread().getFirst().cause();
    }

    @Test
    void keepsPlainTextAsItIs() throws IOException {
        String text = "\uFEFF" + PROSE.replace("\n", "\r\n");
        Report report = read(file("a.txt", text)).reports().getFirst();
        assertEquals(text, report.text());
        assertEquals(Sha256.of(text.getBytes(StandardCharsets.UTF_8)), report.sha256());
        assertEquals(report.sha256(), report.id());
    }

    @Test
    void readsDirectoriesInOrderOfCodePointsAndSkipsHiddenFiles() throws IOException {
        file("b.txt", PROSE);
        file("B.txt", PROSE);
        file("a/z.txt", PROSE);
        file(".hidden", PROSE);
        Files.createSymbolicLink(dir.resolve("a/loop"), dir);
        List<String> paths = read(dir).reports().stream().map(Report::path).toList();
        assertEquals(List.of(dir + "/B.txt", dir + "/a/z.txt", dir + "/b.txt"), paths);
    }

    @Test
    void readsStandardInputWhereThePathIsADash() {
        ReadOptions options = new ReadOptions(
                LocalDate.of(2031, 5, 6), new ByteArrayInputStream(PROSE.getBytes(StandardCharsets.UTF_8)));
        Report report = Reader.standard().read(List.of("-"), options).reports().getFirst();
        assertEquals("-", report.path());
        assertEquals("2031-05-06", report.published());
    }

    @Test
    void takesJsonTextAsGiven() throws IOException {
        String json = """
            {"id": "v1", "title": "Harbour closed", "text": "Share\\nMOREN (AFP) - It closed.\\n", "outlet": "Velmora Post",
             "published": "2031-05-06T10:00:00+0200", "byline": ["Ana Korda"], "extra": {"text": "no"}}
            """;
        Report report = read(file("a.json", json)).reports().getFirst();
        assertEquals("Share\nMOREN (AFP) - It closed.\n", report.text());
        assertEquals("v1", report.id());
        assertEquals("2031-05-06T10:00:00+02:00", report.published());
        assertEquals(List.of("Ana Korda"), report.byline());
        assertTrue(report.removed().isEmpty());
    }

    @Test
    void goesOnAfterABadLine() throws IOException {
        Path lines = file(
                "a.jsonl", "{\"text\": \"One said so.\"}\n{broken\n\n{\"title\": \"x\"}\n{\"text\": \"Two said so.\"}");
        ReadResult result = read(lines);
        assertEquals(2, result.reports().size());
        assertEquals(
                List.of(
                        new Unread(lines + ":2", "broken JSON"),
                        new Unread(lines + ":4", "a JSON object without \"text\"")),
                result.unread());
        assertEquals(
                Sha256.of("{\"text\": \"One said so.\"}".getBytes(StandardCharsets.UTF_8)),
                result.reports().getFirst().id());
    }

    @Test
    void refusesWhatCannotBeUsedAndSaysWhy() throws IOException {
        assertEquals("no such file", cause(dir.resolve("nowhere")));
        assertEquals("empty", cause(file("empty", "")));
        assertEquals("empty", cause(file("blank", " \n\t\n")));
        assertEquals("binary", cause(file("binary", new byte[] {1, 0, 2, 3})));
        assertEquals("a damaged PDF document", cause(file("pdf.txt", "%PDF-1.7")));
        assertEquals("an XML document: not read yet", cause(file("map", "<?xml version='1.0'?><urlset/>")));
        assertEquals("an index of a web archive: not read yet", cause(file("one.cdx", " CDX a b a m s k r M V g u\n")));
        assertEquals(
                "a web page of frames, whose text lies in others",
                cause(file("frames", "<html><frameset><frame src='a.html'></frameset></html>")));
        assertEquals("over 5 MB of text", cause(file("long", "word ".repeat(1_100_000))));
        assertEquals("broken JSON", cause(file("open.json", "{\"text\": ")));
    }

    @Test
    void readsGzippedTextAndRefusesItWhereItIsCut() throws IOException {
        byte[] bytes = Given.gzip(Given.utf8(PROSE));
        Report report = read(file("a.gz", bytes)).reports().getFirst();
        assertEquals(PROSE, report.text());
        assertEquals(Sha256.of(bytes), report.sha256());
        assertEquals("truncated gzip", cause(file("cut.gz", Arrays.copyOf(bytes, bytes.length - 12))));
    }

    @Test
    void readsBrokenUtf8WithAWarning() throws IOException {
        Report report = read(file(
                        "a.txt", "Caf\u00e9 owners agreed, the mayor said.".getBytes(StandardCharsets.ISO_8859_1)))
                .reports()
                .getFirst();
        assertEquals("Caf\uFFFD owners agreed, the mayor said.", report.text());
        assertEquals(List.of("broken UTF-8: replaced in 1 place"), report.warnings());
    }

    @Test
    void knowsNoMoreThanTheTextTells() throws IOException {
        Report report = read(file("a.txt", PROSE)).reports().getFirst();
        assertNull(report.title());
        assertNull(report.published());
        assertNull(report.outlet());
        assertFalse(report.foreign());
    }
}
