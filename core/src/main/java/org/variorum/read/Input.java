package org.variorum.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One input being read: its path, its beginning and its bytes, unpacked where they are gzipped. Not thread-safe. */
public final class Input implements AutoCloseable {
    /** No report holds more text than this, in bytes. */
    public static final int TEXT_LIMIT = 5_000_000;

    private static final String TOO_LONG = "over 5 MB of text";

    private final String path;
    private final @Nullable Path file;
    private final About about;
    private final DigestInputStream raw;
    private final InputStream stream;
    private final @Nullable Gunzip gunzip;
    private final Head head;

    /**
     * What is known of an input that its bytes do not tell.
     *
     * @param charset the one it came with; null where it came with none
     * @param address where it was fetched; null where it was not
     * @param places whether its reports are to tell where their text stands in it
     * @param follow takes the addresses that the input is a list of, in order, and reads what lies there; null where it is
     *     not to be followed
     */
    public record About(
            @Nullable Charset charset,
            @Nullable String address,
            boolean places,
            @Nullable Consumer<String> follow) {
        /** Nothing known, and nothing asked. */
        public static final About NOTHING = new About(null, null, false, null);
    }

    private Input(
            String path,
            @Nullable Path file,
            About about,
            DigestInputStream raw,
            InputStream stream,
            @Nullable Gunzip gunzip,
            Head head) {
        this.path = path;
        this.file = file;
        this.about = about;
        this.raw = raw;
        this.stream = stream;
        this.gunzip = gunzip;
        this.head = head;
    }

    /**
     * Opens {@code source}, which this input then owns.
     *
     * @param file where the bytes lie; null where they do not lie in a file of their own
     */
    public static Input open(String path, @Nullable Path file, InputStream source, About about) throws IOException {
        DigestInputStream raw = new DigestInputStream(source, Sha256.digest());
        BufferedInputStream packed = new BufferedInputStream(raw);
        packed.mark(2);
        boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
        packed.reset();
        Gunzip gunzip = gzip ? new Gunzip(packed) : null;
        if (gunzip != null && about.places()) {
            gunzip.track();
        }
        BufferedInputStream stream = gunzip == null ? packed : new BufferedInputStream(gunzip, Head.SIZE);
        stream.mark(Head.SIZE);
        byte[] first = first(stream);
        stream.reset();
        return new Input(path, file, about, raw, stream, gunzip, Head.of(first));
    }

    /** The first bytes; what is cut off or damaged behind them is met again by whoever reads on. */
    private static byte[] first(InputStream stream) throws IOException {
        byte[] first = new byte[Head.SIZE];
        int filled = 0;
        try {
            int count = 0;
            while (count >= 0 && filled < first.length) {
                filled += count;
                count = stream.read(first, filled, first.length - filled);
            }
        } catch (EOFException | ZipException e) {
            if (filled == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(first, filled);
    }

    /** The input as given. */
    public String path() {
        return path;
    }

    /** The file whose bytes these are, for formats that cannot be read as a stream; null where there is none. */
    public @Nullable Path file() {
        return file;
    }

    /**
     * How many bytes of the input as given come before what begins behind {@code unpacked} of its bytes; null where that
     * cannot be told, as in the midst of a gzip file. To be asked in order, and of an input whose places are wanted.
     */
    public @Nullable Long packedAt(long unpacked) {
        long at = gunzip == null ? unpacked : gunzip.packedAt(unpacked);
        return at < 0 ? null : at;
    }

    /** What is known of it besides. */
    public About about() {
        return about;
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
