package org.variorum.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.variorum.read.archive.Wacz;
import org.variorum.read.archive.Warc;
import org.variorum.read.feed.Feeds;
import org.variorum.read.feed.JsonFeeds;
import org.variorum.read.feed.Lists;
import org.variorum.read.json.JsonReports;
import org.variorum.read.mail.Mail;
import org.variorum.read.page.Pages;
import org.variorum.read.pdf.Pdf;
import org.variorum.read.text.PlainText;
import org.variorum.read.wire.AgencyXml;
import org.variorum.read.wire.Ninjs;
import org.variorum.read.wire.WireText;
import org.variorum.report.Report;

/**
 * Reads reports out of files, directories, standard input and addresses. What kind an input is of is told by its content, never
 * by its name. Thread-safe; holds nothing that needs closing.
 */
public final class Reader {
    private final List<Format> formats;

    private Reader(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** A reader of every format that Variorum knows. */
    public static Reader standard() {
        return with(List.of(
                new Mail(),
                new Warc(),
                new Wacz(),
                new Pdf(),
                new JsonFeeds(),
                new Ninjs(),
                new JsonReports(),
                new Feeds(),
                new Lists(),
                new AgencyXml(),
                new WireText(),
                new Pages(),
                new Unsupported(),
                new PlainText()));
    }

    /** A reader of these formats; the first that claims an input reads it. */
    public static Reader with(List<Format> formats) {
        return new Reader(formats);
    }

    /** Reads {@code paths} in order and gathers everything in memory. */
    public ReadResult read(List<String> paths, ReadOptions options) {
        List<Report> reports = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        read(paths, options, reports::add, unread::add);
        return new ReadResult(reports, unread);
    }

    /**
     * Reads {@code paths} in order as a stream: a directory recursively, its entries sorted by code point, {@code -} from
     * standard input, and an address as the options say. Memory is bounded by the few largest reports. An input that
     * cannot be used is told to {@code unread} and the rest goes on. Both are called on the calling thread alone, and
     * what they throw is thrown on.
     */
    public void read(List<String> paths, ReadOptions options, Consumer<Report> reports, Consumer<Unread> unread) {
        try (Ordered ordered = new Ordered(new Delivery(options.published(), reports, unread), options.threads())) {
            Resumed resumed = options.after() == null ? null : new Resumed(options.after(), ordered);
            Sink sink = resumed == null ? ordered : resumed;
            for (String path : paths) {
                new Reading(options, resumed, sink).read(path);
            }
            if (resumed != null && resumed.isBefore()) {
                ordered.unread(new Unread(
                        resumed.path(), "the last report of the output is not in the input: nothing to go on behind"));
            }
            ordered.flush();
        } catch (Delivery.Failed e) {
            throw e.why();
        }
    }

    private static boolean isAddress(String path) {
        return path.regionMatches(true, 0, "http://", 0, 7) || path.regionMatches(true, 0, "https://", 0, 8);
    }

    /** One call's work. */
    private final class Reading {
        private final ReadOptions options;
        private final @Nullable Resumed resumed;
        private final Sink sink;

        Reading(ReadOptions options, @Nullable Resumed resumed, Sink sink) {
            this.options = options;
            this.resumed = resumed;
            this.sink = sink;
        }

        void read(String path) {
            if (path.equals("-")) {
                Input.About about = new Input.About(null, null, options.places(), follow());
                read(path, () -> Input.open(path, null, new Unclosed(options.standardInput()), about), sink);
            } else if (isAddress(path)) {
                fetch(path, follow());
            } else {
                readPath(path);
            }
        }

        /** What reads the addresses in a list; those in a list that it finds there are told. */
        private @Nullable Consumer<String> follow() {
            return options.lists() ? address -> fetch(address, null) : null;
        }

        private void fetch(String path, @Nullable Consumer<String> follow) {
            if (resumed != null && resumed.passesOver(path)) {
                return;
            }
            try {
                Addresses.Fetched fetched = options.addresses().fetch(path);
                Input.About about = new Input.About(fetched.charset(), fetched.address(), options.places(), follow);
                read(
                        path,
                        () -> Input.open(path, null, fetched.content(), about),
                        new At(path, fetched.address(), sink));
            } catch (Refused e) {
                sink.unread(new Unread(path, e.cause()));
            } catch (IOException e) {
                sink.unread(new Unread(path, "the connection broke"));
            }
        }

        private void readPath(String path) {
            try {
                Path file = Path.of(path);
                if (Files.notExists(file)) {
                    sink.unread(new Unread(path, "no such file"));
                } else if (Files.isDirectory(file)) {
                    new Directory(found -> readFile(found.path(), found.file()), sink).walk(path, file);
                } else {
                    readFile(path, file);
                }
            } catch (InvalidPathException e) {
                sink.unread(new Unread(path, "no such file"));
            }
        }

        private void readFile(String path, Path file) {
            // The report to go on behind may lie in a feed that this file lists.
            if (resumed != null && !options.lists() && resumed.passesOver(path)) {
                options.meter().accept(size(file));
                return;
            }
            Input.About about = new Input.About(null, null, options.places(), follow());
            read(path, () -> Input.open(path, file, metered(file), about), sink);
        }

        private InputStream metered(Path file) throws IOException {
            return new Metered(Files.newInputStream(file), size(file), options.meter());
        }

        private static long size(Path file) {
            try {
                return Files.size(file);
            } catch (IOException e) {
                return 0;
            }
        }

        private void read(String path, Source source, Sink sink) {
            try (Input input = source.open()) {
                read(input, sink);
            } catch (Refused e) {
                sink.unread(new Unread(path, e.cause()));
            } catch (EOFException e) {
                sink.unread(new Unread(path, "truncated gzip"));
            } catch (ZipException e) {
                sink.unread(new Unread(path, "damaged gzip"));
            } catch (IOException e) {
                sink.unread(new Unread(path, Cause.of(e)));
            } catch (Delivery.Failed e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                sink.unread(Fault.at(path, e));
            }
        }

        private void read(Input input, Sink sink) throws IOException, Refused {
            if (input.head().bytes().length == 0) {
                throw new Refused("empty");
            }
            for (Format format : formats) {
                if (format.claims(input.head())) {
                    format.read(input, sink);
                    return;
                }
            }
            throw new Refused("of no kind that is read");
        }
    }

    private interface Source {
        Input open() throws IOException;
    }

    /** Leaves a stream open that belongs to somebody else. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
