package org.variorum.tell.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet that every page carries in itself. */
record StyleSheet(String text) {

    /** The one that comes with the program. */
    static StyleSheet own() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("brief.css")) {
            return new StyleSheet(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
