package org.variorum.read.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that hold anything, one at a time and none longer than allowed. */
final class Lines {
    /**
     * One line without its end.
     *
     * @param number counted from 1, empty lines included
     * @param tooLong true where the line was longer than allowed; its bytes are then dropped
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on at once and never compared
    record Line(long number, byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            Line line = any();
            if (line == null || line.tooLong() || !isBlank(line.bytes())) {
                return line;
            }
        }
    }

    private @Nullable Line any() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= bytes.size() + (end - at) > limit;
            if (!tooLong) {
                bytes.write(buffer, at, end - at);
            }
            at = end + 1;
            if (end < filled) {
                break;
            }
            at = end;
        }
        return new Line(number, tooLong ? new byte[0] : withoutReturn(bytes.toByteArray()), tooLong);
    }

    private boolean fill() throws IOException {
        if (at >= filled) {
            filled = in.read(buffer);
            at = 0;
        }
        return filled > 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean has = line.length > 0 && line[line.length - 1] == '\r';
        return has ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
