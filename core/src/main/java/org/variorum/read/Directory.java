package org.variorum.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks through a directory in an order that no file system and no locale changes. */
final class Directory {
    /** A file in it: its path written the way the directory's was, and the file itself. */
    record Found(String path, Path file) {}

    private final Consumer<Found> files;
    private final Sink sink;

    Directory(Consumer<Found> files, Sink sink) {
        this.files = files;
        this.sink = sink;
    }

    void walk(String path, Path directory) {
        walk(path, directory, new HashSet<>());
    }

    private void walk(String path, Path directory, Set<Path> above) {
        Path real;
        List<Path> entries;
        try {
            real = directory.toRealPath();
            if (!above.add(real)) {
                return;
            }
            entries = entries(directory);
        } catch (IOException e) {
            sink.unread(new Unread(path, Cause.of(e)));
            return;
        }
        for (Path entry : entries) {
            String name = path.endsWith("/") ? path + entry.getFileName() : path + "/" + entry.getFileName();
            if (Files.isDirectory(entry)) {
                walk(name, entry, above);
            } else if (Files.exists(entry) && !Files.isRegularFile(entry)) {
                sink.unread(new Unread(name, "not a file"));
            } else {
                files.accept(new Found(name, entry));
            }
        }
        above.remove(real);
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            List<Path> entries =
                    new ArrayList<>(all.filter(p -> !name(p).startsWith(".")).toList());
            entries.sort(Comparator.comparing(Directory::name, Directory::byCodePoint));
            return entries;
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
