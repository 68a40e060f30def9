package org.variorum.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 by what only it looks like. What a page declares does not, since that is often wrong. */
public final class Utf16 {
    private Utf16() {}

    /**
     * The order of {@code bytes} that are UTF-16: by their byte order mark, or because markup begins in them of which each
     * second byte is zero. Null for all others.
     */
    public static @Nullable Charset of(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        if (isMarkup(bytes, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return isMarkup(bytes, 1) ? StandardCharsets.UTF_16BE : null;
    }

    /** The order that a byte order mark tells; null where there is none. */
    public static @Nullable Charset marked(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }

    /** The text of {@code bytes} without a byte order mark. */
    static String text(byte[] bytes, Charset order) {
        String text = new String(bytes, order);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** True where, behind white space, a tag opens whose letters stand at each second byte from {@code first} on. */
    private static boolean isMarkup(byte[] bytes, int first) {
        boolean open = false;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int letter = bytes[i + first];
            if (bytes[i + 1 - first] != 0) {
                return false;
            }
            if (open) {
                return letter == '!' || letter == '?' || Character.isLetter(letter);
            }
            if (letter != '<' && !Character.isWhitespace(letter)) {
                return false;
            }
            open = letter == '<';
        }
        return false;
    }
}
