package org.variorum.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes of a file have been read; once it is closed, all of them. Not thread-safe. */
final class Metered extends FilterInputStream {
    private final LongConsumer meter;
    private long left;

    Metered(InputStream in, long size, LongConsumer meter) {
        super(in);
        this.left = size;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        tell(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        tell(Math.max(0, count));
        return count;
    }

    @Override
    public void close() throws IOException {
        super.close();
        tell(left);
    }

    private void tell(long bytes) {
        long told = Math.min(bytes, left);
        if (told > 0) {
            left -= told;
            meter.accept(told);
        }
    }
}
