package org.variorum.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why bytes could not be read, the same on every system. */
final class Cause {
    private Cause() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof Swollen) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof AccessDeniedException) {
            return "not allowed to read it";
        }
        return e instanceof FileSystemLoopException ? "a link that leads back to itself" : "cannot be read";
    }
}
