package org.variorum.tell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was written, as text and as a tree. */
record Printed(String text) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Printed by(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return new Printed(out.toString(StandardCharsets.UTF_8));
    }

    static String html(Brief brief) throws IOException {
        StringBuilder out = new StringBuilder();
        Html.write(brief, out);
        return out.toString();
    }

    static String markdown(Brief brief) throws IOException {
        StringBuilder out = new StringBuilder();
        Markdown.write(brief, out);
        return out.toString();
    }

    JsonNode json() throws IOException {
        return MAPPER.readTree(text);
    }

    static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
