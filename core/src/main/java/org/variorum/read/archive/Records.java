package org.variorum.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/** The records of a web archive, one after the other. Not thread-safe. */
final class Records {
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int MOST_DIGITS = 18;

    private final Metered channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
    private final WarcParser parser = new WarcParser();
    private @Nullable LengthedBody last;
    private long start;

    Records(InputStream in) {
        channel = new Metered(in);
        parser.setLenient(true);
    }

    /**
     * The next record, when the one before is no longer needed; null at the end.
     *
     * @throws ParsingException if what follows is no record
     * @throws java.io.EOFException if the archive ends before the record does
     */
    @Nullable
    WarcRecord next() throws IOException {
        if (last != null) {
            last.consume();
        }
        if (!skipLineEnds()) {
            return null;
        }
        start = channel.count() - buffer.remaining();
        channel.allow(LONGEST_HEADER);
        parser.reset();
        parser.parse(channel, buffer);
        channel.allow(Long.MAX_VALUE);
        MessageHeaders headers = parser.headers();
        LengthedBody body = LengthedBody.create(channel, buffer, length(headers));
        last = body;
        return new WarcRecord(start, headers, body);
    }

    /** The number of bytes, unpacked, before the last record, or before what should have been one. */
    long start() {
        return start;
    }

    /** The answer of a server that {@code record} holds. */
    HttpResponse http(WarcRecord record) throws IOException {
        channel.allow(LONGEST_HEADER);
        HttpResponse http = HttpResponse.parse(record.body());
        channel.allow(Long.MAX_VALUE);
        return http;
    }

    /** Two line ends follow each record; some writers leave more or fewer. */
    private boolean skipLineEnds() throws IOException {
        while (true) {
            while (buffer.hasRemaining()) {
                byte next = buffer.get(buffer.position());
                if (next != '\r' && next != '\n') {
                    return true;
                }
                buffer.get();
            }
            buffer.clear();
            int read = channel.read(buffer);
            buffer.flip();
            if (read < 0) {
                return false;
            }
        }
    }

    private static long length(MessageHeaders headers) throws ParsingException {
        String length = headers.first("Content-Length").orElse("");
        if (!length.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw new ParsingException("a record without length");
        }
        return Long.parseLong(length);
    }
}
