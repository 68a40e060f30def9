package org.variorum.bench.entities;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with the names that people marked in it.
 *
 * @param names offsets in code points
 */
record Labelled(String id, String text, List<Name> names) {

    Labelled {
        names = List.copyOf(names);
    }

    record Name(int start, int end, String type) {
        /** True if the other lies in it and is shorter. */
        boolean holds(Name other) {
            return start <= other.start && end >= other.end && end - start > other.end - other.start;
        }
    }

    /** Writes one file of reports and one of what is marked in them. */
    static void write(List<Labelled> all, Path reports, Path gold) throws IOException {
        List<String> texts = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Labelled l : all) {
            texts.add(l.report());
            marks.add(l.gold());
        }
        Files.createDirectories(reports.toAbsolutePath().getParent());
        Files.write(reports, texts, StandardCharsets.UTF_8);
        Files.write(gold, marks, StandardCharsets.UTF_8);
    }

    private String report() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("text", text);
            json.writeEndObject();
        }
        return out.toString();
    }

    private String gold() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("mentions");
            for (Name n : names) {
                json.writeStartObject();
                json.writeNumberField("start", n.start());
                json.writeNumberField("end", n.end());
                json.writeStringField("type", n.type());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }
}
