package org.variorum.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sound files that are damaged, in an order that no file system changes. */
final class Seeds {
    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Seed(String name, byte[] bytes) {}

    private final List<Seed> seeds;

    private Seeds(List<Seed> seeds) {
        this.seeds = seeds;
    }

    /** Every file in {@code folders}. */
    static Seeds in(List<Path> folders) throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted(Comparator.comparing(Seeds::name)).toList()) {
                    if (!name(file).endsWith(".md")) {
                        seeds.add(new Seed(name(file), Files.readAllBytes(file)));
                    }
                }
            }
        }
        return new Seeds(List.copyOf(seeds));
    }

    Seed at(long index) {
        return seeds.get((int) Math.floorMod(index, (long) seeds.size()));
    }

    int count() {
        return seeds.size();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
