package org.variorum.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.netpreserve.jwarc.ParsingException;

/** Hands on no more bytes than allowed, so that a header without end does not fill the memory. Not thread-safe. */
final class Metered implements ReadableByteChannel {
    private final InputStream in;
    private long count;
    private long left = Long.MAX_VALUE;

    Metered(InputStream in) {
        this.in = in;
    }

    /** From now on at most {@code bytes} are read. */
    void allow(long bytes) {
        left = bytes;
    }

    /** How many bytes have been read. */
    long count() {
        return count;
    }

    /** @throws ParsingException if more is asked for than was allowed */
    @Override
    public int read(ByteBuffer target) throws IOException {
        if (left <= 0) {
            throw new ParsingException("a header without end");
        }
        byte[] bytes = new byte[(int) Math.min(Math.min(target.remaining(), 1 << 16), left)];
        int read = in.read(bytes);
        if (read > 0) {
            target.put(bytes, 0, read);
            count += read;
            left -= left == Long.MAX_VALUE ? 0 : read;
        }
        return read;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** Leaves the stream to whom it belongs. */
    @Override
    public void close() {}
}
