package org.variorum.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.run.Machine;
import org.variorum.bench.score.Measure;
import org.variorum.bench.seeds.SeedsCheck;

/** Writes what was measured as data. */
final class ReportJson {
    private final List<Published> published;

    ReportJson(List<Published> published) {
        this.published = published;
    }

    void write(Path file, Report report) throws IOException {
        Pretty.write(file, json -> {
            json.writeStartObject();
            json.writeStringField("commit", report.version().commit());
            json.writeStringField("date", report.version().date());
            machine(json, report.machine());
            json.writeArrayFieldStart("parts");
            for (Result result : report.results()) {
                part(json, result);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("agree");
            measures(json, report.agree());
            known(json, "agree", report.agree());
            json.writeEndObject();
            if (report.seeds().isPresent()) {
                seeds(json, report.seeds().get());
            }
            if (report.speed().isPresent()) {
                speed(json, report.speed().get());
            }
            json.writeEndObject();
        });
    }

    static void machine(JsonGenerator json, Machine machine) throws IOException {
        json.writeObjectFieldStart("machine");
        json.writeStringField("cpu", machine.cpu());
        json.writeNumberField("cores", machine.cores());
        json.writeStringField("memory", machine.memory());
        json.writeStringField("system", machine.system());
        json.writeStringField("jdk", machine.jdk());
        json.writeEndObject();
    }

    private void part(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("part", result.part());
        measures(json, result.measures());
        json.writeNumberField("seconds", round(result.seconds()));
        json.writeNumberField("reports", result.reports());
        json.writeNumberField("reportsPerSecond", round(result.reportsPerSecond()));
        if (result.words() > 0) {
            json.writeNumberField("words", result.words());
            json.writeNumberField("wordsPerSecond", Math.round(result.wordsPerSecond()));
        }
        json.writeNumberField("peakBytes", result.peakBytes());
        known(json, result.part(), result.shown());
        json.writeEndObject();
    }

    private static void measures(JsonGenerator json, List<Measure> measures) throws IOException {
        json.writeObjectFieldStart("measures");
        for (Measure m : measures) {
            json.writeNumberField(m.name(), m.value());
        }
        json.writeEndObject();
    }

    private void known(JsonGenerator json, String part, List<Measure> measures) throws IOException {
        json.writeArrayFieldStart("published");
        for (Measure m : measures) {
            Optional<Published> p = Published.find(published, part, m.name());
            if (p.isPresent()) {
                json.writeStartObject();
                json.writeStringField("measure", m.name());
                given(json, "best", p.get().best());
                given(json, "bestBy", p.get().bestBy());
                given(json, "simple", p.get().simple());
                given(json, "simpleBy", p.get().simpleBy());
                given(json, "scoredOn", p.get().scoredOn());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void given(JsonGenerator json, String key, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(key, value);
        }
    }

    private static void seeds(JsonGenerator json, SeedsCheck.Found found) throws IOException {
        json.writeObjectFieldStart("seeds");
        tally(json, "annotate", found.byAnnotate());
        tally(json, "brief", found.byBrief());
        json.writeNumberField("spans", found.spans());
        json.writeArrayFieldStart("failures");
        for (String failure : found.failures()) {
            json.writeString(failure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void tally(JsonGenerator json, String verb, SeedsCheck.Tally tally) throws IOException {
        json.writeObjectFieldStart(verb);
        json.writeNumberField("right", tally.right());
        json.writeNumberField("wrong", tally.wrong());
        json.writeNumberField("unknown", tally.unknown());
        json.writeEndObject();
    }

    private static void speed(JsonGenerator json, Speed.Timing timing) throws IOException {
        json.writeObjectFieldStart("speed");
        json.writeNumberField("medianSeconds", round(timing.median()));
        json.writeArrayFieldStart("runs");
        for (double seconds : timing.runs()) {
            json.writeNumber(round(seconds));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("phaseMillis");
        for (Speed.Phase phase : timing.phases()) {
            json.writeNumberField(phase.name(), round(phase.millis()));
        }
        json.writeEndObject();
        json.writeNumberField("peakBytes", timing.peakBytes());
        json.writeEndObject();
    }

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
