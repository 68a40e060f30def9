package org.variorum.read.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.variorum.read.Gunzip;
import org.variorum.read.Head;
import org.variorum.read.Refused;
import org.variorum.read.page.Pages;

/** Content as a server sent it, unpacked as its header says, also where no archive lies between. */
public final class Payload {
    /** Nobody packs a page more often, unless to do harm. */
    private static final int MOST_ENCODINGS = 2;

    private Payload() {}

    /**
     * The bytes of the page that {@code http} holds.
     *
     * @throws Refused if they are packed in a way that is not read, or are too many
     * @throws IOException if they end too early or are damaged
     */
    static byte[] of(HttpResponse http) throws IOException, Refused {
        return unpacked(whole(http.body().stream()), http);
    }

    /**
     * All bytes of {@code in}.
     *
     * @throws Refused if they are more than a page may have
     */
    static byte[] whole(InputStream in) throws IOException, Refused {
        byte[] bytes = in.readNBytes(Pages.LIMIT + 1);
        if (bytes.length > Pages.LIMIT) {
            throw new Refused("over 5 MB of text");
        }
        return bytes;
    }

    private static List<String> encodings(HttpResponse http) {
        List<String> encodings = new ArrayList<>();
        for (String header : http.headers().all("Content-Encoding")) {
            for (String encoding : header.toLowerCase(Locale.ROOT).split(",")) {
                if (!List.of("", "identity", "none").contains(encoding.strip())) {
                    encodings.add(encoding.strip());
                }
            }
        }
        return encodings;
    }

    /**
     * The content of {@code http}, read before as {@code bytes}, as it was before it was packed to be sent.
     *
     * @throws Refused if it is packed in a way that is not read, or unpacks to more than a page may have
     * @throws IOException if it ends too early or is damaged
     */
    public static byte[] unpacked(byte[] bytes, HttpResponse http) throws IOException, Refused {
        List<String> encodings = encodings(http);
        if (encodings.size() > MOST_ENCODINGS) {
            throw new Refused("packed more than twice");
        }
        byte[] now = bytes;
        for (String encoding : encodings.reversed()) {
            try (InputStream in = open(now, encoding)) {
                now = whole(in);
            } catch (IOException e) {
                // Many crawlers keep the header of content that they have unpacked.
                if (!new Pages().claims(Head.of(Arrays.copyOf(now, Math.min(now.length, Head.SIZE))))) {
                    throw e;
                }
            }
        }
        return now;
    }

    private static InputStream open(byte[] bytes, String encoding) throws IOException, Refused {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new Gunzip(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader(bytes)));
            case "br" -> new BrotliInputStream(in);
            default -> throw new Refused("its content is packed as " + encoding + ", which is not read");
        };
    }

    /** Servers send deflated bytes with the header the standard asks for, and without. */
    private static boolean hasZlibHeader(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
    }
}
