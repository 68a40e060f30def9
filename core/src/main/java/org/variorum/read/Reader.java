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
 * Reads reports out of files, directories and standard input. What kind an input is of is told by its content, never
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
     * Reads {@code paths} in order as a stream: a directory recursively, its entries sorted by code point, and {@code -}
     * from standard input. Memory is bounded by the largest single report. An input that cannot be used is told to
     * {@code unread} and the rest goes on.
     */
    public void read(List<String> paths, ReadOptions options, Consumer<Report> reports, Consumer<Unread> unread) {
        Sink sink = new Published(options.published(), reports, unread);
        for (String path : paths) {
            if (path.equals("-")) {
                read(path, null, () -> new Unclosed(options.standardInput()), sink);
            } else if (isAddress(path)) {
                sink.unread(new Unread(path, "an address: pages are not fetched yet, save it to a file"));
            } else {
                readFile(path, sink);
            }
        }
    }

    private static boolean isAddress(String path) {
        return path.regionMatches(true, 0, "http://", 0, 7) || path.regionMatches(true, 0, "https://", 0, 8);
    }

    private void readFile(String path, Sink sink) {
        try {
            Path file = Path.of(path);
            if (Files.notExists(file)) {
                sink.unread(new Unread(path, "no such file"));
            } else if (Files.isDirectory(file)) {
                new Directory(found -> readFile(found.path(), found.file(), sink), sink).walk(path, file);
            } else {
                readFile(path, file, sink);
            }
        } catch (InvalidPathException e) {
            sink.unread(new Unread(path, "no such file"));
        }
    }

    private void readFile(String path, Path file, Sink sink) {
        read(path, file, () -> Files.newInputStream(file), sink);
    }

    private void read(String path, @Nullable Path file, Source source, Sink sink) {
        try (Input input = Input.open(path, file, source.open())) {
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
        } catch (Refused e) {
            sink.unread(new Unread(path, e.cause()));
        } catch (EOFException e) {
            sink.unread(new Unread(path, "truncated gzip"));
        } catch (ZipException e) {
            sink.unread(new Unread(path, "damaged gzip"));
        } catch (IOException e) {
            sink.unread(new Unread(path, Cause.of(e)));
        }
    }

    private interface Source {
        InputStream open() throws IOException;
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
