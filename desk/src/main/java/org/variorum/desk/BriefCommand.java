package org.variorum.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.Variorum;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Report;
import org.variorum.tell.Brief;
import org.variorum.tell.BriefJson;
import org.variorum.tell.Csv;
import org.variorum.tell.Html;
import org.variorum.tell.Markdown;
import org.variorum.tell.Provenance;
import org.variorum.tell.WebAnnotations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code variorum brief}. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Lays reports side by side: what they agree on, where they differ and why, who said what.",
        footer = {
            "",
            "Examples:",
            "  variorum brief reports/                    Markdown to the terminal",
            "  variorum brief reports/ -o brief.html      a page, one file, nothing fetched",
            "  variorum brief reports/ -o claims.csv      a table for a spreadsheet, a row an assertion",
            "  variorum brief reports/ -o brief.anno.jsonld   W3C Web Annotations, one a cited place",
            "  variorum brief reports/ -o brief.prov.jsonld   W3C PROV-O: what rests on what",
            "  variorum brief reports/ --format json | jq '.stories[0].differences[].why'"
        })
final class BriefCommand implements Callable<Integer> {
    /** Each with the ending of a file's name that asks for it. */
    enum Format {
        html(".html"),
        md(".md"),
        json(".json"),
        csv(".csv"),
        annotations(".anno.jsonld"),
        prov(".prov.jsonld");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private Work work = new Work();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; the ending .html, .md, .json, .csv, .anno.jsonld or .prov.jsonld says how. "
                    + "Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: by the ending of FILE, else md.")
    private @Nullable Format format;

    @Option(names = "--timing", description = "Print the milliseconds of each phase on standard error, as JSON.")
    private boolean timing;

    @Override
    public Integer call() throws IOException {
        Clock clock = new Clock();
        Path parent = output == null ? null : output.toAbsolutePath().getParent();
        if (output != null && (parent == null || !Files.isDirectory(parent) || Files.isDirectory(output))) {
            throw wrong("Cannot write to " + output);
        }
        Format chosen = format != null ? format : output == null ? Format.md : byEnding(output);
        try (Variorum variorum = work.open()) {
            List<Report> all = new ArrayList<>();
            List<AnnotatedReport> annotated = new ArrayList<>();
            // The first report is annotated while the next are read.
            try (Variorum.Line line = variorum.line(annotated::add, work::failed)) {
                work.read(report -> {
                    all.add(report);
                    if (report.foreign()) {
                        work.skip(report);
                    } else {
                        line.add(report);
                    }
                });
                clock.phase("read");
            }
            clock.phase("annotate");
            Brief brief = variorum.brief(annotated, work.unread(), all);
            clock.phase("collate");
            write(brief, chosen);
            clock.phase("tell");
        }
        if (timing) {
            clock.print();
        }
        return work.exitCode();
    }

    private void write(Brief brief, Format chosen) throws IOException {
        if (output == null) {
            try (OutputStream out = Work.out()) {
                write(brief, chosen, out);
            }
            return;
        }
        // Written beside and moved, so that a brief that was there stays whole if anything fails.
        Path whole = output.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(beside)) {
            write(brief, chosen, out);
        }
        Files.move(beside, whole, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private Format byEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Format known : Format.values()) {
            if (name.endsWith(known.ending)) {
                return known;
            }
        }
        if (name.endsWith(".jsonld")) {
            throw wrong("Annotations or provenance? End the name in .anno.jsonld or .prov.jsonld, or say --format: "
                    + file);
        }
        return name.endsWith(".htm") ? Format.html : Format.md;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static void write(Brief brief, Format format, OutputStream out) throws IOException {
        switch (format) {
            case json -> BriefJson.write(brief, out);
            case annotations -> WebAnnotations.write(brief, out);
            case prov -> Provenance.write(brief, out);
            case html -> write(writer -> Html.write(brief, writer), out);
            case csv -> write(writer -> Csv.write(brief, writer), out);
            case md -> write(writer -> Markdown.write(brief, writer), out);
        }
    }

    private interface Text {
        void to(Writer writer) throws IOException;
    }

    private static void write(Text text, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.to(writer);
        writer.flush();
    }

    /** Milliseconds of each phase, the first from the moment the launcher was called. */
    private static final class Clock {
        private final StringBuilder phases = new StringBuilder();
        private long last = System.nanoTime();

        Clock() {
            Long launched = Long.getLong("variorum.started");
            long start = launched == null ? processStart() : launched / 1000;
            phases.append("{\"start\": ").append(System.currentTimeMillis() - start);
        }

        /** On Linux up to a second early: the kernel tells when it started itself in whole seconds. */
        private static long processStart() {
            return ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(java.time.Instant::toEpochMilli)
                    .orElse(System.currentTimeMillis());
        }

        void phase(String name) {
            long now = System.nanoTime();
            phases.append(", \"").append(name).append("\": ").append((now - last) / 1_000_000);
            last = now;
        }

        void print() {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(phases.append('}'));
        }
    }
}
