package org.variorum.desk.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/** Reads one answer off a connection, as long as its head says or until it ends. */
record Content(InputStream in, int most) {
    /** A head may take this much. */
    private static final int LONGEST_HEAD = 1 << 16;

    private static final int MOST_DIGITS = 15;

    /**
     * @throws ParsingException if it is no answer of a web server
     * @throws EOFException if it ends before it should
     */
    Answer read() throws IOException {
        HttpResponse http = head();
        while (http.status() >= 100 && http.status() < 200) {
            http = head(); // a word in advance
        }
        if (!Answer.hasContent(http.status())) {
            return new Answer(http, new byte[0], false);
        }
        byte[] body = body(http);
        return body.length > most ? new Answer(http, Arrays.copyOf(body, most), true) : new Answer(http, body, false);
    }

    private HttpResponse head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 2) {
            int next = in.read();
            if (next < 0) {
                throw head.size() == 0 ? new EOFException() : new ParsingException("a head without end");
            }
            head.write(next);
            ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
            if (head.size() > LONGEST_HEAD) {
                throw new ParsingException("a head without end");
            }
        }
        return HttpResponse.parseWithoutBody(
                Channels.newChannel(new ByteArrayInputStream(head.toByteArray())),
                Channels.newChannel(java.io.OutputStream.nullOutputStream()));
    }

    /** At most one byte more than is wanted, by which it shows that there is more. */
    private byte[] body(HttpResponse http) throws IOException {
        if (http.headers()
                .first("Transfer-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks();
        }
        String told = http.headers().first("Content-Length").orElse("").strip();
        if (!told.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            return in.readNBytes(most + 1);
        }
        long length = Long.parseLong(told);
        byte[] body = in.readNBytes((int) Math.min(length, most + 1L));
        if (body.length < Math.min(length, most + 1L)) {
            throw new EOFException();
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0 && body.size() <= most; length = chunk()) {
            byte[] bytes = in.readNBytes(Math.min(length, most + 1 - body.size()));
            body.writeBytes(bytes);
            if (bytes.length < length && body.size() <= most) {
                throw new EOFException();
            }
            if (body.size() <= most) {
                line();
            }
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        String line = line();
        int end = line.indexOf(';');
        String length = (end < 0 ? line : line.substring(0, end)).strip();
        if (!length.matches("[0-9A-Fa-f]{1,7}")) {
            throw new ParsingException("a chunk without length");
        }
        return Integer.parseInt(length, 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (line.length() > LONGEST_HEAD) {
                throw new ParsingException("a line without end");
            }
            line.append((char) next);
        }
        return line.toString();
    }
}
