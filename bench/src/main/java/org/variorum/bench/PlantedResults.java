package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.bench.json.Pretty;
import org.variorum.bench.planted.PlantedBench;
import org.variorum.bench.run.Machine;
import org.variorum.bench.score.Measure;

/** Writes what the ledger found of planted changes, as data and as a page for people. */
record PlantedResults(Version version, Machine machine, List<Measure> measures) {
    private static final List<String> COLUMNS = List.of("planted", "found", "reason");

    void write(Path folder) throws IOException {
        Pretty.write(folder.resolve("planted.json"), json -> {
            json.writeStartObject();
            json.writeStringField("commit", version.commit());
            json.writeStringField("date", version.date());
            ReportJson.machine(json, machine);
            json.writeObjectFieldStart("measures");
            for (Measure m : measures) {
                json.writeNumberField(m.name(), m.value());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
        Files.writeString(folder.resolve("planted.md"), page());
    }

    private String page() {
        StringBuilder out = new StringBuilder("# Planted changes\n\n")
                .append(Table.measuredOn(version, machine))
                .append(
                        "\nWritten by `./bench/run planted`; the same as data in `planted.json`. Found and right reason are shares")
                .append(" of all\nplanted; [README.md](../README.md) says what is planted where.\n\n")
                .append("| changed | copies | found | right reason | natural | found | right reason |\n")
                .append("|---|---|---|---|---|---|---|\n");
        for (String kind : PlantedBench.kinds()) {
            out.append("| ").append(kind);
            for (String where : PlantedBench.WHERE) {
                for (String column : COLUMNS) {
                    out.append(" | ").append(cell(where + "." + kind + "." + column));
                }
            }
            out.append(" |\n");
        }
        out.append('\n');
        for (String where : PlantedBench.WHERE) {
            value(where + "." + PlantedBench.FALSE_ONES)
                    .ifPresent(v -> out.append(String.format(
                            Locale.ROOT, "False ones per hundred aligned claims, %s: %.2f.\n", where, v)));
        }
        Optional<Double> possible = value("natural." + PlantedBench.POSSIBLE);
        Optional<Double> refused = value("natural." + PlantedBench.REFUSED);
        if (possible.isPresent() && refused.isPresent()) {
            out.append("""

                    Of %.0f changes that could be made to sentences of which another report's in the same claim has the words too,
                    %.0f are refused, since that other one does not state what they change. Of the rest two of a kind and triple are
                    made.
                    """.formatted(possible.get(), refused.get()));
        }
        return out.toString();
    }

    private String cell(String name) {
        return value(name)
                .map(v -> name.endsWith(COLUMNS.getFirst()) ? String.format(Locale.ROOT, "%.0f", v) : Table.figure(v))
                .orElse("");
    }

    private Optional<Double> value(String name) {
        return measures.stream()
                .filter(m -> m.name().equals(name))
                .map(Measure::value)
                .findFirst();
    }
}
