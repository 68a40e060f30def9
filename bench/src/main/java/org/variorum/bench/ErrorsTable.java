package org.variorum.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.score.AttributionErrors;
import org.variorum.bench.score.AttributionErrors.Excess;
import org.variorum.bench.score.AttributionErrors.Missed;

/** Writes the kinds of errors of whole-article attribution, as data and as a page. */
record ErrorsTable(AttributionErrors errors) {

    void write(Path folder) throws IOException {
        Pretty.write(folder.resolve("attribution-errors.json"), this::json);
        Files.writeString(folder.resolve("attribution-errors.md"), text(), StandardCharsets.UTF_8);
    }

    private void json(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("marked", errors.marked());
        json.writeNumberField("read", errors.read());
        json.writeNumberField("right", right());
        json.writeObjectFieldStart("missed");
        for (Missed m : Missed.values()) {
            json.writeNumberField(word(m), errors.missed().getOrDefault(m, 0));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("excess");
        for (Excess e : Excess.values()) {
            json.writeNumberField(word(e), errors.excess().getOrDefault(e, 0));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private int right() {
        return errors.marked()
                - errors.missed().values().stream().mapToInt(Integer::intValue).sum();
    }

    String text() {
        StringBuilder out = new StringBuilder("# Errors of whole-article attribution\n\n");
        out.append("PolNeAR dev, 84 articles; written by `./bench/run errors`, the same as data in")
                .append(" `attribution-errors.json`. An attribution\nis right where its source and its content each")
                .append(" share four fifths of their words with a marked one (the link of `score.py`).\n\n");
        out.append(String.format(
                Locale.ROOT,
                "%d marked with a source and a content, %d read, %d right.\n\n",
                errors.marked(),
                errors.read(),
                right()));
        out.append("| marked and missed | number | what it means |\n|---|---:|---|\n");
        for (Missed m : Missed.values()) {
            row(out, word(m), errors.missed().getOrDefault(m, 0), m.meaning());
        }
        out.append("\n| read too much | number | what it means |\n|---|---:|---|\n");
        for (Excess e : Excess.values()) {
            row(out, word(e), errors.excess().getOrDefault(e, 0), e.meaning());
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String name, int count, String meaning) {
        out.append("| ")
                .append(name)
                .append(" | ")
                .append(count)
                .append(" | ")
                .append(meaning)
                .append(" |\n");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
