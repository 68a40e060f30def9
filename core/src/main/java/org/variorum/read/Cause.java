package org.variorum.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why bytes could not be read, the same on every system. */
final class Cause {
    private Cause() {}

    static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "no such file";
            case AccessDeniedException denied -> "not allowed to read it";
            case FileSystemLoopException loop -> "a link that leads back to itself";
            default -> "cannot be read";
        };
    }
}
