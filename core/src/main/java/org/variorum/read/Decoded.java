package org.variorum.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param text every byte that means nothing has become U+FFFD
 * @param errors how many there were
 */
public record Decoded(String text, int errors, String charset) {

    /** Reads UTF-8; a byte order mark stays in the text. */
    public static Decoded utf8(byte[] bytes) {
        return of(bytes, StandardCharsets.UTF_8);
    }

    public static Decoded of(byte[] bytes, Charset charset) {
        // Most bytes mean something, and Java is quickest where it need not tell which do not.
        String text = new String(bytes, charset);
        return text.indexOf('\uFFFD') < 0 ? new Decoded(text, 0, charset.name()) : counted(bytes, charset);
    }

    private static Decoded counted(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int errors = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            in.position(Math.min(in.limit(), in.position() + result.length()));
            out.put('\uFFFD');
            errors++;
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), errors, charset.name());
    }

    /**
     * How many of {@code bytes} come before each of the {@code characters} of their text, as {@link #of} reads it.
     *
     * @param characters places in the text, in UTF-16 units and in order, none of them within a character
     */
    public static int[] bytesBefore(byte[] bytes, Charset charset, int[] characters) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 12);
        int[] before = new int[characters.length];
        int done = 0;
        for (int i = 0; i < characters.length; i++) {
            while (done < characters[i] && in.hasRemaining()) {
                out.clear().limit(Math.min(out.capacity(), characters[i] - done));
                CoderResult result = decoder.decode(in, out, true);
                if (result.isError()) {
                    in.position(Math.min(in.limit(), in.position() + result.length()));
                    done++;
                } else if (out.position() == 0) {
                    break; // within a character after all
                }
                done += out.position();
            }
            before[i] = in.position();
        }
        return before;
    }

    /** What to tell a person about the errors, if there were any. */
    public Optional<String> warning() {
        return errors == 0
                ? Optional.empty()
                : Optional.of("broken " + charset + ": replaced in " + errors + (errors == 1 ? " place" : " places"));
    }
}
