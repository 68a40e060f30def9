package org.variorum.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Swollen;
import org.variorum.read.Unread;
import org.variorum.read.page.Carried;
import org.variorum.read.page.MediaType;
import org.variorum.read.page.Pages;
import org.variorum.read.page.SavedPlaces;
import org.variorum.report.Report;
import org.variorum.report.Saved;

/** Reads the pages out of one web archive. Not thread-safe. */
final class Captures {
    private final Input input;
    private final String path;
    private final Sink sink;
    private final Pages pages = new Pages();
    private final Revisits revisits = new Revisits();
    private int taken;

    Captures(Input input, Sink sink) {
        this.input = input;
        this.path = input.path();
        this.sink = sink;
    }

    /**
     * Reads all records; a page that cannot be used is told to the sink and the rest goes on.
     *
     * @throws Refused if the archive ends in the midst of a record, is damaged, or holds no page; what came before has
     *     been read
     */
    void read() throws IOException, Refused {
        Records records = new Records(input.stream());
        try {
            for (WarcRecord record = records.next(); record != null; record = records.next()) {
                take(record, records);
            }
        } catch (EOFException e) {
            throw new Refused("truncated: the web archive ends in the midst of a record");
        } catch (ParsingException e) {
            throw new Refused("damaged: no record of a web archive at byte " + records.start());
        } finally {
            revisits.unread().ifPresent(cause -> unread(path, cause));
        }
        if (taken == 0) {
            throw new Refused("a web archive without pages");
        }
    }

    private void take(WarcRecord record, Records records) throws IOException {
        try {
            switch (record.type()) {
                case "response" -> response(record, records);
                case "resource" -> resource(record);
                case "revisit" -> revisit(record, records);
                default -> {
                    // requests, metadata and the like hold no page
                }
            }
        } catch (Refused e) {
            unread(nameOf(record), e.cause());
        } catch (IOException e) {
            // Fails again where the archive ends here, and goes on where only the content is damaged.
            record.body().consume();
            unread(nameOf(record), cause(e));
        }
    }

    private static String cause(IOException e) {
        if (e instanceof ParsingException) {
            return "a web page with a damaged header";
        }
        String swollen = e instanceof Swollen ? e.getMessage() : null;
        return swollen != null ? swollen : e instanceof EOFException ? "a truncated web page" : "a damaged web page";
    }

    private void response(WarcRecord record, Records records) throws IOException, Refused {
        MediaType envelope = MediaType.of(record.headers().first("Content-Type").orElse(""));
        if (!envelope.name().isEmpty() && !envelope.name().equals("application/http")) {
            return;
        }
        HttpResponse http = records.http(record);
        MediaType type = typeOf(http);
        if (isWhole(http) && type.maybePage()) {
            page(record, Payload.of(http), type);
        }
    }

    private static MediaType typeOf(HttpResponse http) {
        return MediaType.of(http.headers().first("Content-Type").orElse(""));
    }

    /** Other answers are pages about an error, or point elsewhere. */
    private static boolean isWhole(HttpResponse http) {
        return http.status() == 200 || http.status() == 203;
    }

    private void resource(WarcRecord record) throws IOException, Refused {
        MediaType type = MediaType.of(record.headers().first("Content-Type").orElse(""));
        if (type.maybePage()) {
            page(record, Payload.whole(record.body().stream()), type);
        }
    }

    private void revisit(WarcRecord record, Records records) throws IOException {
        taken++;
        boolean answer = record.body().size() > 0;
        if (!answer || typeOf(records.http(record)).maybePage()) {
            revisits.add(record);
        }
    }

    private void page(WarcRecord record, byte[] bytes, MediaType type) {
        if (!pages.claims(Head.of(Arrays.copyOf(bytes, Math.min(bytes.length, Head.SIZE))))) {
            return;
        }
        taken++;
        revisits.original(record);
        Carried page = new Carried(nameOf(record), bytes, type.charset(), record.target(), warnings(record));
        String id = record.id();
        Long offset = input.about().places() ? input.packedAt(record.at()) : null;
        sink.later(page.path(), bytes.length, () -> report(page, id, offset));
    }

    private Report report(Carried page, String id, @Nullable Long offset) throws Refused {
        Report report = pages.read(page);
        return input.about().places()
                ? report.toBuilder()
                        .saved(new Saved(id, offset, SavedPlaces.of(page, report)))
                        .build()
                : report;
    }

    private static List<String> warnings(WarcRecord record) {
        return record.headers()
                .first("WARC-Truncated")
                .map(why -> List.of("cut off when it was archived (" + why + ")"))
                .orElse(List.of());
    }

    private String nameOf(WarcRecord record) {
        return path + "#" + record.id();
    }

    private void unread(String name, String cause) {
        taken++;
        sink.unread(new Unread(name, cause));
    }
}
