package org.variorum.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.score.Measure;

/** Writes what was measured beside extractors of others, as data and as a page for people. */
record PagePeersReport(PagePeers.Found found) {
    void write(Path folder) throws IOException {
        Pretty.write(folder.resolve("page-peers.json"), this::data);
        Files.writeString(folder.resolve("page-peers.md"), page(), StandardCharsets.UTF_8);
    }

    private void data(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("commit", found.version().commit());
        json.writeStringField("date", found.version().date());
        ReportJson.machine(json, found.machine());
        json.writeNumberField("pages", found.pages());
        measures(json, "shippedTrees", found.shipped());
        json.writeArrayFieldStart("readers");
        for (PagesBeside reader : found.readers()) {
            json.writeStartObject();
            json.writeStringField("reader", reader.name());
            measures(json, "measures", reader.measures());
            json.writeArrayFieldStart("seconds");
            for (double seconds : reader.seconds()) {
                json.writeNumber(ReportJson.round(seconds));
            }
            json.writeEndArray();
            json.writeNumberField("pagesPerSecond", ReportJson.round(reader.pagesPerSecond()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void measures(JsonGenerator json, String field, List<Measure> measures) throws IOException {
        json.writeObjectFieldStart(field);
        for (String name : PagesBeside.CHIEF) {
            json.writeNumberField(name, Measure.of(measures, name));
        }
        json.writeEndObject();
    }

    private String page() {
        StringBuilder out = new StringBuilder("# Pages beside peers\n\n");
        out.append(Table.measuredOn(found.version(), found.machine()));
        out.append(String.format(
                Locale.ROOT,
                "%nWritten by `./bench/run peers pages`; the same as data in `page-peers.json`. All read the same %d pages,%n"
                        + "one program after the other, each on one thread and warm: it had read all pages once before; each round%ntimes another tenth of them, ten rounds all of them and thirty all of them three times.%n%n",
                found.pages()));
        out.append(row("", PagesBeside::name)).append(row("---", reader -> "---"));
        for (String measure : PagesBeside.CHIEF) {
            out.append(row("segment " + measure, r -> Table.figure(Measure.of(r.measures(), measure))));
        }
        out.append(row("pages/s of one processor", r -> String.format(Locale.ROOT, "%.1f", r.pagesPerSecond())));
        out.append(row(
                "seconds of each round, processor's time",
                r -> r.seconds().stream()
                        .map(s -> String.format(Locale.ROOT, "%.1f", s))
                        .collect(Collectors.joining(", "))));
        out.append(String.format(
                Locale.ROOT,
                "%nVariorum's quality is five-fold: each page was read by trees that have seen no page of its site. By the trees"
                        + " as%nshipped, which have seen these pages, its F1 is %s. All were given the page as text in UTF-8; only"
                        + " Variorum's%nseconds hold the decoding, and title, byline, dates, language and credits.%n",
                Table.figure(Measure.of(found.shipped(), "F1"))));
        return out.toString();
    }

    private String row(String label, Function<PagesBeside, String> cell) {
        return found.readers().stream().map(cell).collect(Collectors.joining(" | ", "| " + label + " | ", " |\n"));
    }
}
