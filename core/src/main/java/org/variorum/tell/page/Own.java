package org.variorum.tell.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What every page carries in itself: the program's own style sheet and script. */
final class Own {
    private Own() {}

    /** The text of a file that lies beside this class. */
    static String text(String name) {
        try (InputStream in = Own.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
