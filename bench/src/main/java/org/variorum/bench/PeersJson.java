package org.variorum.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.score.Measure;

/** Writes what was measured beside a peer as data. */
final class PeersJson {
    private PeersJson() {}

    static void write(Path file, Peers.Found found) throws IOException {
        Pretty.write(file, json -> {
            json.writeStartObject();
            json.writeStringField("commit", found.version().commit());
            json.writeStringField("date", found.version().date());
            ReportJson.machine(json, found.machine());
            json.writeObjectFieldStart("texts");
            json.writeNumberField("articles", found.articles());
            json.writeNumberField("seeds", found.seeds());
            json.writeNumberField("words", found.words());
            json.writeEndObject();
            json.writeArrayFieldStart("readers");
            for (Beside reader : found.readers()) {
                reader(json, reader, found.readers().getFirst());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void reader(JsonGenerator json, Beside reader, Beside ours) throws IOException {
        json.writeStartObject();
        json.writeStringField("reader", reader.name());
        json.writeObjectFieldStart("measures");
        for (String name : Beside.CHIEF) {
            json.writeNumberField(name, Measure.of(reader.measures(), name));
        }
        json.writeEndObject();
        if (reader.speakers().isPresent()) {
            ReportJson.tally(json, "speakers", reader.speakers().get());
        }
        json.writeNumberField("startSeconds", ReportJson.round(reader.start()));
        json.writeArrayFieldStart("seconds");
        for (double seconds : reader.seconds()) {
            json.writeNumber(ReportJson.round(seconds));
        }
        json.writeEndArray();
        json.writeNumberField("wordsPerSecond", Math.round(reader.wordsPerSecond()));
        json.writeNumberField("oursIsFasterBy", ReportJson.round(ours.wordsPerSecond() / reader.wordsPerSecond()));
        json.writeNumberField("peakBytes", reader.peakBytes());
        json.writeEndObject();
    }
}
