package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.variorum.bench.fuzz.Fuzz;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.run.Machine;

/** Writes what reading damaged files came to, as data and as a page for people. */
record FuzzResults(Version version, Machine machine, Fuzz.Found found) {
    void write(Path folder) throws IOException {
        Pretty.write(folder.resolve("fuzz.json"), json -> {
            json.writeStartObject();
            json.writeStringField("commit", version.commit());
            json.writeStringField("date", version.date());
            json.writeStringField("cpu", machine.cpu());
            json.writeStringField("jdk", machine.jdk());
            json.writeNumberField("seed", found.seed());
            json.writeNumberField("cases", found.cases());
            json.writeNumberField("seconds", ReportJson.round(found.seconds()));
            json.writeNumberField("slowestSeconds", ReportJson.round(found.slowest()));
            json.writeNumberField("slowestCase", found.slowestCase());
            json.writeNumberField("heapLimitBytes", found.heap());
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, Fuzz.Tally> file : found.files().entrySet()) {
                json.writeObjectFieldStart(file.getKey());
                json.writeNumberField("cases", file.getValue().cases());
                json.writeNumberField("reports", file.getValue().reports());
                json.writeNumberField("unread", file.getValue().unread());
                json.writeNumberField(
                        "seconds", ReportJson.round(file.getValue().seconds()));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Fuzz.Finding finding : found.findings()) {
                json.writeStartObject();
                json.writeNumberField("case", finding.number());
                json.writeStringField("from", finding.from());
                json.writeStringField("what", finding.what());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        Files.writeString(folder.resolve("fuzz.md"), page());
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%,d damaged files of %d kinds (seed %d) in %,.0f s on one thread with %d MiB of heap: %d went wrong;"
                        + " the slowest took %.2f s.",
                found.cases(),
                found.files().size(),
                found.seed(),
                found.seconds(),
                found.heap() >> 20,
                found.findings().size(),
                found.slowest());
    }

    private String page() {
        return "# Damaged files\n\n" + Table.measuredOn(version, machine)
                + "\nWritten by `./bench/run fuzz`; the same as data in `fuzz.json`.\n\n" + line()
                + "\n\nWrong is: an exception"
                + " that nobody foresaw, more than 5 s, memory that ran out, a span outside the text,\nneither a report nor a"
                + " cause.\n";
    }
}
