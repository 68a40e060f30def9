package org.variorum.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.bench.archive.BigArchive;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.run.Machine;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Run;

/** A whole web archive through the command line: how fast, in how much memory, and whether it goes on where it stopped. */
record Archive(Program program, Path work) {
    /**
     * What it came to.
     *
     * @param bytes of the archive, packed
     * @param seconds of the whole process, as are those of the second run, which found half of the output there
     * @param same whether the output of both is the same
     */
    record Found(long bytes, int pages, long reports, double seconds, long peakBytes, double resumed, boolean same) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%.0f MB packed, %,d pages: %,d reports in %.0f s (%.0f a second), peak memory %s; gone on from the middle"
                            + " in %.0f s, %s.",
                    bytes / 1e6,
                    pages,
                    reports,
                    seconds,
                    reports / seconds,
                    Table.mib(peakBytes),
                    resumed,
                    same ? "the same bytes" : "OTHER BYTES");
        }
    }

    Found measure(long size) throws IOException {
        Path archive = work.resolve("big.warc.gz");
        Path out = work.resolve("big.jsonl");
        Files.createDirectories(work);
        int pages = BigArchive.write(archive, size);
        List<String> arguments = List.of("extract", archive.toString(), "-o", out.toString(), "--resume");
        Files.deleteIfExists(out);
        Run whole = program.demand(work.resolve("big.out"), arguments);
        Path first =
                Files.move(out, work.resolve("big.first.jsonl"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(first, out);
        try (FileChannel channel = FileChannel.open(out, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        Run rest = program.demand(work.resolve("big.out"), arguments);
        try (Stream<String> lines = Files.lines(first)) {
            return new Found(
                    Files.size(archive),
                    pages,
                    lines.count(),
                    whole.seconds(),
                    whole.peakBytes(),
                    rest.seconds(),
                    Files.mismatch(first, out) < 0);
        }
    }

    static void write(Path file, Version version, Machine machine, Found found) throws IOException {
        Pretty.write(file, json -> {
            json.writeStartObject();
            json.writeStringField("commit", version.commit());
            json.writeStringField("date", version.date());
            json.writeStringField("cpu", machine.cpu());
            json.writeNumberField("cores", machine.cores());
            json.writeNumberField("bytes", found.bytes());
            json.writeNumberField("pages", found.pages());
            json.writeNumberField("reports", found.reports());
            json.writeNumberField("seconds", ReportJson.round(found.seconds()));
            json.writeNumberField("peakBytes", found.peakBytes());
            json.writeNumberField("resumedSeconds", ReportJson.round(found.resumed()));
            json.writeBooleanField("sameBytes", found.same());
            json.writeEndObject();
        });
    }
}
