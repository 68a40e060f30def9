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
import org.variorum.tell.Html;
import org.variorum.tell.Markdown;
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
            "  variorum brief reports/ --format json | jq '.stories[0].differences[].why'"
        })
final class BriefCommand implements Callable<Integer> {
    enum Format {
        html,
        md,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private Work work = new Work();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; the ending .html, .md or .json says how. Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--format", description = "html, md or json. Default: by the ending of FILE, else md.")
    private @Nullable Format format;

    @Option(names = "--timing", description = "Print the milliseconds of each phase on standard error, as JSON.")
    private boolean timing;

    @Override
    public Integer call() throws IOException {
        Clock clock = new Clock();
        Path parent = output == null ? null : output.toAbsolutePath().getParent();
        if (output != null && (parent == null || !Files.isDirectory(parent) || Files.isDirectory(output))) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Cannot write to " + output);
        }
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
            write(brief);
            clock.phase("tell");
        }
        if (timing) {
            clock.print();
        }
        return work.exitCode();
    }

    private void write(Brief brief) throws IOException {
        if (output == null) {
            try (OutputStream out = Work.out()) {
                write(brief, format == null ? Format.md : format, out);
            }
            return;
        }
        // Written beside and moved, so that a brief that was there stays whole if anything fails.
        Path whole = output.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(beside)) {
            write(brief, format == null ? byEnding(output) : format, out);
        }
        Files.move(beside, whole, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static Format byEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Format.html;
        }
        return name.endsWith(".json") ? Format.json : Format.md;
    }

    private static void write(Brief brief, Format format, OutputStream out) throws IOException {
        if (format == Format.json) {
            BriefJson.write(brief, out);
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (format == Format.html) {
            Html.write(brief, writer);
        } else {
            Markdown.write(brief, writer);
        }
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
