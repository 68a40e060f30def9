package org.variorum.desk;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** How many bytes there are to read. */
final class Sizes {
    private Sizes() {}

    /** The bytes of all files in {@code paths}; empty where one is a stream or an address, whose end nobody knows. */
    static OptionalLong of(List<String> paths) {
        Sum sum = new Sum();
        try {
            for (String path : paths) {
                if (path.equals("-") || path.regionMatches(true, 0, "http", 0, 4) && path.contains("://")) {
                    return OptionalLong.empty();
                }
                Files.walkFileTree(Path.of(path), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, sum);
            }
        } catch (IOException | InvalidPathException e) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(sum.bytes);
    }

    private static final class Sum extends SimpleFileVisitor<Path> {
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.isRegularFile() ? attributes.size() : 0;
            return FileVisitResult.CONTINUE;
        }

        /** What cannot be read counts for nothing; reading tells of it. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
