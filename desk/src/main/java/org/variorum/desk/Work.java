package org.variorum.desk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.Variorum;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.desk.web.Web;
import org.variorum.read.Addresses;
import org.variorum.read.ReadOptions;
import org.variorum.read.Reader;
import org.variorum.read.Refused;
import org.variorum.read.Unread;
import org.variorum.report.Report;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands share: their input, and how they speak of what they could not use. */
final class Work {
    /** Exit code when some input could not be used. */
    static final int UNUSABLE = 1;

    private static final int BUFFER = 1 << 16;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files and directories with reports: plain text, HTML (also gzipped), JSON, JSON Lines, RSS, Atom, JSON "
                        + "Feed, OPML, NewsML-G2, NITF, ninjs, wire text, WARC, WACZ, PDF, MHTML, mail, told apart by content. A "
                        + "directory is read with all below it; - is standard input; an http or https address is "
                        + "fetched."
            })
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "Day of publication, such as 2024-06-14, of reports that do not tell it themselves.")
    private @Nullable LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read and annotated at a time; the result is the same. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--allow-private",
            description = "Fetch also from this machine and its network (loopback, private, link-local addresses).")
    private boolean inside;

    @Option(
            names = "--follow-lists",
            description = "Fetch also the feeds that a list of them (OPML) names; else their addresses are only told.")
    private boolean lists;

    private boolean places;
    private ReadOptions.@Nullable After after;
    private @Nullable Web web;

    private final List<Unread> unread = new ArrayList<>();
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /** What takes one thing after the other, and may fail to write it. */
    interface Sink<T> {
        void take(T ready) throws IOException;
    }

    /** Standard output for bytes; the caller flushes it. */
    static OutputStream out() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    }

    Variorum open() {
        return Variorum.open(threads);
    }

    /**
     * Reads the input and hands on each report annotated, in the order they came; says what is left out. A report in
     * another language comes with nothing annotated.
     */
    void annotate(Sink<AnnotatedReport> reports) {
        try (Variorum variorum = open();
                Variorum.Line line = variorum.line(annotated -> give(annotated, reports), this::failed)) {
            read(report -> {
                if (report.foreign()) {
                    skip(report);
                    line.pass(report);
                } else {
                    line.add(report);
                }
            });
        }
    }

    /** Reads the input, one report after the other; says on standard error what cannot be used. */
    void read(Sink<Report> reports) {
        try (Progress progress = Progress.start(() -> Sizes.of(paths))) {
            ReadOptions options = new ReadOptions(published, System.in)
                    .withAddresses(this::fetch)
                    .withThreads(threads)
                    .withPlaces(places)
                    .withLists(lists)
                    .withAfter(after)
                    .withMeter(progress::read);
            Reader.standard()
                    .read(
                            paths,
                            options,
                            report -> {
                                report.warnings()
                                        .forEach(warning -> err.println("variorum: " + report.path() + ": " + warning));
                                give(report, reports);
                                progress.step();
                            },
                            this::failed);
        }
    }

    /** From now on reports tell where their text stands in the page as saved. */
    void tellPlaces() {
        places = true;
    }

    /** Reading begins behind that report. */
    void goOnBehind(ReadOptions.@Nullable After report) {
        after = report;
    }

    /** What fetches is made when the first address is met, since most input has none. */
    private Addresses.Fetched fetch(String address) throws Refused {
        if (web == null) {
            web = Web.open(Variorum.version(), inside);
        }
        return web.fetch(address);
    }

    private static <T> void give(T ready, Sink<T> sink) {
        try {
            sink.take(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what could not be used, and remembers it. */
    void failed(Unread input) {
        unread.add(input);
        err.println("variorum: " + input.path() + ": " + input.cause());
    }

    /** Says that a report is read but not annotated. */
    void skip(Report report) {
        err.println("variorum: " + report.path() + ": not annotated, its language is " + report.language());
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }

    int exitCode() {
        return unread.isEmpty() ? 0 : UNUSABLE;
    }
}
