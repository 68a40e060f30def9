package org.variorum.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.zip.GZIPInputStream;

/** One input being read: its path, its beginning and its bytes, unpacked where they are gzipped. Not thread-safe. */
public final class Input implements AutoCloseable {
    /** No report holds more text than this, in bytes. */
    public static final int TEXT_LIMIT = 5_000_000;

    private static final String TOO_LONG = "over 5 MB of text";

    private final String path;
    private final DigestInputStream raw;
    private final InputStream stream;
    private final Head head;

    private Input(String path, DigestInputStream raw, InputStream stream, Head head) {
        this.path = path;
        this.raw = raw;
        this.stream = stream;
        this.head = head;
    }

    /** Opens {@code source}, which this input then owns. */
    static Input open(String path, InputStream source) throws IOException {
        DigestInputStream raw = new DigestInputStream(source, Sha256.digest());
        BufferedInputStream packed = new BufferedInputStream(raw);
        packed.mark(2);
        boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
        packed.reset();
        BufferedInputStream stream = gzip ? new BufferedInputStream(new GZIPInputStream(packed), Head.SIZE) : packed;
        stream.mark(Head.SIZE);
        byte[] first = stream.readNBytes(Head.SIZE);
        stream.reset();
        return new Input(path, raw, stream, Head.of(first));
    }

    /** The input as given. */
    public String path() {
        return path;
    }

    public Head head() {
        return head;
    }

    /** The unpacked bytes from the first on, for formats that read as a stream. */
    public InputStream stream() {
        return stream;
    }

    /**
     * All unpacked bytes.
     *
     * @throws Refused if there are more than {@code limit}; no more than that is read
     */
    public byte[] bytes(int limit) throws IOException, Refused {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Refused(TOO_LONG);
        }
        return bytes;
    }

    /** SHA-256 of the bytes as they were given, packed or not, in hexadecimal; reads them to their end. */
    public String sha256() throws IOException {
        raw.transferTo(OutputStream.nullOutputStream());
        return Sha256.hex(raw.getMessageDigest());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
