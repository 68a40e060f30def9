package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.bench.score.Measure;

/** Writes what was measured beside a peer as a page for people. */
final class PeersTable {
    private final Peers.Found found;
    private final StringBuilder out = new StringBuilder();

    PeersTable(Peers.Found found) {
        this.found = found;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(), StandardCharsets.UTF_8);
    }

    private String text() {
        Beside ours = found.readers().getFirst();
        line("# Beside a peer\n");
        line(Table.measuredOn(found.version(), found.machine()));
        line(String.format(
                Locale.ROOT,
                "Written by `./bench/run peers`; the same as data in `peers.json`. All read the same %d articles of PolNeAR dev,",
                found.articles()));
        line(String.format(
                Locale.ROOT,
                "from all over the set, and %d seed reports, %,d words, in turn on this machine.\n",
                found.seeds(),
                found.words()));
        row("", Beside::name);
        row("---", reader -> "---");
        for (String measure : Beside.CHIEF) {
            row(measure, reader -> Table.figure(Measure.of(reader.measures(), measure)));
        }
        row(
                "seed speakers right / wrong / unknown",
                reader -> reader.speakers()
                        .map(t -> t.right() + " / " + t.wrong() + " / " + t.unknown())
                        .orElse("–"));
        row("words/s, start left out", reader -> String.format(Locale.ROOT, "%,.0f", reader.wordsPerSecond()));
        row(
                "Variorum is faster by",
                reader -> String.format(Locale.ROOT, "%.1f", ours.wordsPerSecond() / reader.wordsPerSecond()));
        row("seconds to start", reader -> String.format(Locale.ROOT, "%.1f", reader.start()));
        row(
                "seconds in all, median of " + ours.seconds().size(),
                reader -> String.format(Locale.ROOT, "%.1f", reader.median()));
        row("peak memory", reader -> Table.mib(reader.peakBytes()));
        line(
                "\nCoreNLP looks for quotation marks and tells no cue; what stands without marks it leaves out. Words are runs of");
        line(
                "what is no white space, counted once. The start is a run on the shortest text; its seconds and its words are");
        line("left out. Variorum reads a report on each processor; CoreNLP as it comes uses one.");
        return out.toString();
    }

    private void row(String label, Function<Beside, String> cell) {
        line(found.readers().stream()
                .map(cell)
                .collect(Collectors.joining(" | ", "| " + label.replace("|", "/") + " | ", " |")));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
