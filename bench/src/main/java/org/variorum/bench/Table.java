package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.variorum.bench.run.Machine;
import org.variorum.bench.score.Measure;
import org.variorum.bench.seeds.SeedsCheck;

/** Writes what was measured as a page for people, beside what is published. */
final class Table {
    private final List<Published> published;
    private final StringBuilder out = new StringBuilder();

    Table(List<Published> published) {
        this.published = published;
    }

    void write(Path file, Report report) throws IOException {
        out.append("# Scores\n\n");
        line(measuredOn(report.version(), report.machine()));
        line(
                "Written by `./bench/run`; the same as data in `scores.json`. Where a figure of others was measured on another");
        line("part of the set, the table says so; such a pair of figures only shows the order of size.\n");
        line("| set | measure | Variorum | best known | simple | scored on |\n|---|---|---|---|---|---|");
        for (Result result : report.results()) {
            result.shown().forEach(m -> row(result.part(), m));
        }
        report.agree().forEach(m -> row("agree", m));
        line("\n## Through the command line\n");
        line("| set | reports | seconds | reports/s | words/s | peak memory |\n|---|---|---|---|---|---|");
        for (Result r : report.results()) {
            line(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %s | %s |",
                    r.part(),
                    r.reports(),
                    r.seconds(),
                    r.reportsPerSecond(),
                    words(r),
                    mib(r.peakBytes())));
        }
        line("\n`differences` calls the library, in one process.");
        report.seeds().ifPresent(this::seeds);
        report.speed().ifPresent(this::speed);
        Files.createDirectories(file.getParent());
        Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
    }

    static String measuredOn(Version version, Machine machine) {
        return String.format(
                Locale.ROOT,
                "Commit %s of %s.\nMachine: %s, %d cores, %s, %s, %s.",
                version.commit(),
                version.date(),
                machine.cpu(),
                machine.cores(),
                machine.memory(),
                machine.system(),
                machine.jdk());
    }

    private void row(String part, Measure m) {
        Published p =
                Published.find(published, part, m.name()).orElse(new Published(part, m.name(), "", "", "", "", ""));
        line(String.format(
                Locale.ROOT,
                "| %s | %s | **%s** | %s | %s | %s |",
                part,
                m.name().replace("|", "/"),
                figure(m.value()),
                cell(p.best(), p.bestBy()),
                cell(p.simple(), p.simpleBy()),
                p.scoredOn()));
    }

    private void seeds(SeedsCheck.Found found) {
        line("\n## The five seed reports\n");
        line("| who speaks, of the stretches between quotation marks | right | wrong | unknown |\n|---|---|---|---|");
        tally("annotate", found.byAnnotate());
        tally("brief", found.byBrief());
        line("");
        line(String.format(
                Locale.ROOT,
                "%d spans in the brief. %s",
                found.spans(),
                found.failures().isEmpty()
                        ? "One story of five reports, the shared dispatch is one origin, the summit's size is one difference with"
                                + " three sides, and every span is exactly the report's text."
                        : "Does not hold: " + String.join("; ", found.failures()) + "."));
    }

    private void tally(String verb, SeedsCheck.Tally tally) {
        line(String.format(Locale.ROOT, "| %s | %d | %d | %d |", verb, tally.right(), tally.wrong(), tally.unknown()));
    }

    private void speed(Speed.Timing timing) {
        line("\n## From enter to an HTML brief of the five seed reports\n");
        line(String.format(
                Locale.ROOT,
                "Median of five warm runs: **%.2f s** (%s); peak memory %s.",
                timing.median(),
                String.join(
                        ", ",
                        timing.runs().stream()
                                .map(s -> String.format(Locale.ROOT, "%.2f", s))
                                .toList()),
                mib(timing.peakBytes())));
        if (!timing.phases().isEmpty()) {
            line("\n| phase | milliseconds |\n|---|---|");
            timing.phases().forEach(p -> line(String.format(Locale.ROOT, "| %s | %.0f |", p.name(), p.millis())));
        }
    }

    private static String words(Result r) {
        return r.words() == 0 ? "–" : String.format(Locale.ROOT, "%,.0f", r.wordsPerSecond());
    }

    static String mib(long bytes) {
        return bytes == 0 ? "–" : String.format(Locale.ROOT, "%.0f MiB", bytes / 1048576.0);
    }

    static String figure(double value) {
        return value > 1 || value == Math.rint(value) && value != 0
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.4f", value).substring(1);
    }

    private static String cell(String figure, String by) {
        return by.isEmpty() ? figure : figure.isEmpty() ? by : figure + " (" + by + ")";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
