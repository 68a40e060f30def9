package org.variorum.bench.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes JSON for people to read and version control to compare. */
public final class Pretty {
    private Pretty() {}

    /** Writes values to a generator. */
    @FunctionalInterface
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** One document with a line's end at its end, the same bytes on every system.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Body body) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            body.write(json);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, out + "\n", StandardCharsets.UTF_8);
    }
}
