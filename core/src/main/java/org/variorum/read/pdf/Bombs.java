package org.variorum.read.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.variorum.read.Swollen;

/** Looks for streams in a document that unpack to more than memory holds, before they are unpacked there. */
final class Bombs {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private Bombs() {}

    /** @throws Swollen if all deflated streams of {@code pdf} together are a bomb */
    static void check(byte[] pdf) throws Swollen {
        byte[] sink = new byte[1 << 16];
        long unpacked = 0;
        Inflater inflater = new Inflater();
        try {
            for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
                inflater.reset();
                inflater.setInput(pdf, at, pdf.length - at);
                int count;
                while ((count = inflate(inflater, sink)) > 0) {
                    unpacked += count;
                    Swollen.check(pdf.length, unpacked);
                }
                at = pdf.length - inflater.getRemaining();
            }
        } finally {
            inflater.end();
        }
    }

    private static int inflate(Inflater inflater, byte[] sink) {
        try {
            return inflater.inflate(sink);
        } catch (DataFormatException e) {
            return 0;
        }
    }

    /** Where the bytes of the next stream begin; negative where there is none. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            int matched = 0;
            while (matched < STREAM.length && pdf[i + matched] == STREAM[matched]) {
                matched++;
            }
            if (matched == STREAM.length) {
                int at = i + matched;
                while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }
}
