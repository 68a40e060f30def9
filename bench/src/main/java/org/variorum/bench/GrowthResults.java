package org.variorum.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.variorum.bench.growth.GrowthBench.Curve;
import org.variorum.bench.growth.GrowthBench.Step;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.run.Machine;

/** Writes how collating grows, as data and as a page for people. */
record GrowthResults(Version version, Machine machine, List<Curve> curves) {
    GrowthResults {
        curves = List.copyOf(curves);
    }

    void write(Path folder) throws IOException {
        Pretty.write(folder.resolve("growth.json"), json -> {
            json.writeStartObject();
            json.writeStringField("commit", version.commit());
            json.writeStringField("date", version.date());
            ReportJson.machine(json, machine);
            json.writeArrayFieldStart("curves");
            for (Curve curve : curves) {
                json.writeStartObject();
                json.writeStringField("reports", curve.name());
                json.writeArrayFieldStart("steps");
                for (Step step : curve.steps()) {
                    step(step, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        Files.writeString(folder.resolve("growth.md"), page());
    }

    private static void step(Step step, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("reports", step.reports());
        json.writeNumberField("sentences", step.sentences());
        json.writeNumberField("claims", step.claims());
        json.writeNumberField("evidence", step.evidence());
        json.writeNumberField("milliseconds", ReportJson.round(step.millis()));
        json.writeNumberField("microsecondsPerClaimAndDoubling", ReportJson.round(step.perClaim()));
        json.writeEndObject();
    }

    String page() {
        StringBuilder out = new StringBuilder("# How collating grows\n\n");
        out.append(Table.measuredOn(version, machine));
        out.append(
                "\nWritten by `./bench/run growth`; the same as data in `growth.json`. Milliseconds are processor time of the one"
                        + " thread\nthat collates, reports annotated before: the median of five warm runs, from a hundred reports on of"
                        + " one. `invented`\nare reports of one invented event, whose best known claims gather ever more evidence;"
                        + " `merged` are the visible triples\ntaken as one story, whose parts share little. Where the last column stays"
                        + " the same, time grows like n log n in claims.\n");
        for (Curve curve : curves) {
            out.append("\n## ").append(curve.name()).append("\n\n");
            out.append("| reports | sentences | claims | evidence | milliseconds | µs per claim and doubling |\n");
            out.append("|---:|---:|---:|---:|---:|---:|\n");
            for (Step s : curve.steps()) {
                out.append(String.format(
                        Locale.ROOT,
                        "| %d | %,d | %,d | %,d | %,.0f | %.1f |\n",
                        s.reports(),
                        s.sentences(),
                        s.claims(),
                        s.evidence(),
                        s.millis(),
                        s.perClaim()));
            }
        }
        return out.toString();
    }
}
