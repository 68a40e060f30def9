package org.variorum.bench.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One stretch between quotation marks, labelled by hand.
 *
 * @param sha256 the report's
 * @param start in code points, the first inside the marks
 * @param end in code points, behind the last inside the marks
 * @param keys who speaks; several where a careful reader may defend each
 */
record Label(String sha256, int start, int end, List<String> keys) {
    /** The key of a word held at arm's length, which nobody says. */
    static final String SCARE = "scare";

    Label {
        keys = List.copyOf(keys);
    }

    static List<Label> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cell -> new Label(
                        cell[0],
                        Integer.parseInt(cell[1]),
                        Integer.parseInt(cell[2]),
                        List.of(cell[3].split("\\|", -1))))
                .toList();
    }

    int length() {
        return end - start;
    }
}
