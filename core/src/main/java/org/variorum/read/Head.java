package org.variorum.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of an input, by which its kind is told. Compressed input is told by what it holds.
 *
 * @param bytes the first bytes, at most {@link #SIZE}; not to be changed
 * @param text the same bytes read as UTF-8, errors replaced, without byte order mark and leading white space
 */
@SuppressWarnings("ArrayRecordComponent") // looked at once and never compared
public record Head(byte[] bytes, String text) {
    /** How many bytes are looked at. */
    public static final int SIZE = 1 << 16;

    public static Head of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Head(bytes, (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading());
    }

    /** The text as {@link #text}, but read as UTF-16 where the bytes are that: so pages and XML may be saved. */
    public String markup() {
        Charset wide = Utf16.of(bytes);
        return wide == null ? text : Utf16.text(bytes, wide).stripLeading();
    }

    /** True where the bytes at {@code offset} are those of the Latin-1 string {@code magic}. */
    public boolean has(int offset, String magic) {
        if (bytes.length < offset + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
