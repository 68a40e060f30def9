package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whole articles with who says what in them, of which a few can be taken.
 *
 * @param dev the folder with {@code text} and {@code attributions}
 */
record Articles(Path dev) {

    /** The first by name, as a part whose gold is laid out in {@code folder}. */
    Part first(int count, Path folder) throws IOException {
        return part(list(dev.resolve("text")).stream().limit(count).toList(), folder);
    }

    /** As many from all over the set, so that no outlet has them all: names begin with the outlet's. */
    Part spread(int count, Path folder) throws IOException {
        List<Path> all = list(dev.resolve("text"));
        int taken = Math.min(count, all.size());
        return part(
                IntStream.range(0, taken)
                        .mapToObj(i -> all.get(i * all.size() / taken))
                        .toList(),
                folder);
    }

    private Part part(List<Path> texts, Path folder) throws IOException {
        clear(folder.resolve("text"));
        clear(folder.resolve("attributions"));
        List<Path> labels = list(dev.resolve("attributions"));
        for (Path text : texts) {
            String name = text.getFileName().toString();
            String stem = name.substring(0, name.length() - ".txt".length());
            link(text, folder.resolve("text").resolve(name));
            for (Path label : labels) {
                if (label.getFileName().toString().startsWith(stem)) {
                    link(label, folder.resolve("attributions").resolve(label.getFileName()));
                }
            }
        }
        return new Part("attribution", Task.ATTRIBUTION, texts, folder);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Takes away the links of an earlier, other choice. */
    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path link : list(folder)) {
                Files.delete(link);
            }
        }
    }

    private static void link(Path target, Path at) throws IOException {
        Files.createDirectories(at.getParent());
        Files.deleteIfExists(at);
        Files.createSymbolicLink(at, target.toAbsolutePath());
    }
}
