package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What others reached on the same set, as published; empty where nothing is.
 *
 * @param best the best figure known
 * @param bestBy whose it is and on which part
 * @param simple what a simple method reaches
 * @param scoredOn which part of the set our figure stands for
 */
record Published(
        String part, String measure, String best, String bestBy, String simple, String simpleBy, String scoredOn) {

    static List<Published> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new Published(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                .toList();
    }

    static Optional<Published> find(List<Published> all, String part, String measure) {
        return all.stream()
                .filter(p -> p.part().equals(part) && p.measure().equals(measure))
                .findFirst();
    }
}
