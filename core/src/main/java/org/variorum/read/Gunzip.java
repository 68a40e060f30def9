package org.variorum.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip, also several files of it one behind the other, as web archives have them. Other than the platform's own
 * it takes no damage for the end, and a slow pipe neither. Once it has failed it fails in the same way again.
 *
 * <p>Throws {@link EOFException} where the bytes end too early, {@link ZipException} where they are damaged and
 * {@link Swollen} where they are a bomb. Not thread-safe.
 */
public final class Gunzip extends InputStream {
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    /** Many more than are ever read ahead of who asks. */
    private static final int MOST_BEGINS = 1 << 16;

    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[1 << 15];
    private int at;
    private int filled;
    private long bytesIn;
    private long bytesOut;
    private final Deque<long[]> begins = new ArrayDeque<>();
    private boolean tracked;
    private boolean begun;
    private boolean inside;
    private boolean ended;
    private @Nullable IOException failure;

    /** @param packed is owned by this from now on */
    public Gunzip(InputStream packed) {
        this.packed = packed;
    }

    /** From now on keeps in mind where each file begins, until it is asked by {@link #packedAt}. */
    void track() {
        tracked = true;
    }

    /**
     * How many packed bytes come before the file that begins behind {@code unpacked} bytes; -1 where none begins there.
     * What lies before that is then forgotten.
     */
    long packedAt(long unpacked) {
        while (!begins.isEmpty() && begins.getFirst()[0] < unpacked) {
            begins.removeFirst();
        }
        return begins.isEmpty() || begins.getFirst()[0] != unpacked ? -1 : begins.getFirst()[1];
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            return length == 0 ? 0 : unpack(target, from, length);
        } catch (DataFormatException e) {
            failure = new ZipException("damaged");
        } catch (IOException e) {
            failure = e;
        }
        throw failure;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }

    private int unpack(byte[] target, int from, int length) throws IOException, DataFormatException {
        while (!ended) {
            if (!inside) {
                begin();
                continue;
            }
            int count = inflater.inflate(target, from, length);
            if (count > 0) {
                checksum.update(target, from, count);
                bytesOut += count;
                Swollen.check(bytesIn, bytesOut);
                return count;
            }
            if (inflater.finished()) {
                end();
            } else if (inflater.needsInput()) {
                if (!fill()) {
                    throw new EOFException();
                }
                inflater.setInput(buffer, 0, filled);
                at = filled;
            } else {
                throw new ZipException("damaged");
            }
        }
        return -1;
    }

    /** Begins with the next file; archives may be padded with zeros behind the last. */
    private void begin() throws IOException {
        int first = -1;
        while ((at < filled || fill()) && (first = buffer[at++] & 0xFF) == 0 && begun) {
            first = -1;
        }
        if (first < 0) {
            ended = true;
            return;
        }
        long start = bytesIn - filled + at - 1;
        if (first != 0x1f || next() != 0x8b || next() != 8) {
            throw new ZipException("not gzip");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        for (int words = flags & (NAME | COMMENT); words != 0; words &= words - 1) {
            while (next() != 0) {
                // its name and its comment end with a zero
            }
        }
        skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
        inflater.setInput(buffer, at, filled - at);
        begun = true;
        inside = true;
        if (tracked) {
            note(start);
        }
    }

    private void note(long start) {
        if (!begins.isEmpty() && begins.getLast()[0] == bytesOut) {
            begins.removeLast(); // the one before was empty
        }
        if (begins.size() == MOST_BEGINS) {
            begins.removeFirst();
        }
        begins.add(new long[] {bytesOut, start});
    }

    private void end() throws IOException {
        at = filled - inflater.getRemaining();
        long sum = word();
        long size = word();
        if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("damaged");
        }
        inflater.reset();
        checksum.reset();
        inside = false;
    }

    private long word() throws IOException {
        long word = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            word |= (long) next() << shift;
        }
        return word;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (at == filled && !fill()) {
            throw new EOFException();
        }
        return buffer[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, packed.read(buffer));
        bytesIn += filled;
        at = 0;
        return filled > 0;
    }
}
