package org.variorum.bench.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.collate.Difference;
import org.variorum.report.Report;

/**
 * What nobody has judged yet, with the reports' words, for a person to read and fill in: a line for each difference, which
 * begins with two open cells, and below it a line for each side. It holds others' text and is not kept.
 */
final class ReadingSheet {
    private static final String OPEN = "?";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ReadingSheet() {}

    static void write(Path file, List<Outcome> notJudged) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# first cell: good or noise; second: ok or a better reason in one word, - for noise; see README.md beside"
                        + " the labels");
        for (Outcome o : notJudged) {
            Difference d = o.shown().difference();
            lines.add("");
            lines.add(row(
                    OPEN,
                    OPEN,
                    o.shown().story(),
                    Judgement.word(d.kind()),
                    o.shown().verdict(),
                    d.why()));
            for (int i = 0; i < d.sides().size(); i++) {
                Side at = o.shown().sides().get(i);
                Difference.Side side = d.sides().get(i);
                Report report = side.at().report().report();
                lines.add(row(
                        "",
                        at.report(),
                        Integer.toString(at.start()),
                        Integer.toString(at.end()),
                        Objects.requireNonNullElse(report.outlet(), ""),
                        Objects.requireNonNullElse(report.day(), ""),
                        side.value(),
                        side.at().text()));
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String row(String... cells) {
        return String.join(
                "\t",
                Stream.of(cells).map(c -> SPACES.matcher(c).replaceAll(" ")).toList());
    }

    /**
     * What has been filled in, all with the number 0; what is open still is passed over.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a cell holds what does not belong there
     */
    static List<Judgement> read(Path file) throws IOException {
        List<Judgement> out = new ArrayList<>();
        boolean filled = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cell = line.split("\t", -1);
            if (!cell[0].isEmpty()) {
                filled = !cell[0].equals(OPEN);
                if (filled) {
                    out.add(judgement(cell));
                }
            } else if (filled) {
                Side side = new Side(cell[1], Integer.parseInt(cell[2]), Integer.parseInt(cell[3]));
                out.add(out.removeLast().and(side));
            }
        }
        return List.copyOf(out);
    }

    private static Judgement judgement(String[] cell) {
        boolean good = Labels.good(cell[0]);
        if (good && !cell[1].matches("[a-z]+")) {
            throw new IllegalArgumentException("no word for the reason: " + cell[1]);
        }
        return new Judgement(0, cell[2], Judgement.kind(cell[3]), good, good ? cell[1] : "-", List.of());
    }
}
