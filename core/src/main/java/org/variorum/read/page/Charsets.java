package org.variorum.read.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Decoded;
import org.variorum.read.Utf16;

/** Reads the bytes of a page or of XML in the charset they came with or declare, or in the one they are plainly in. */
public final class Charsets {
    private static final int DECLARED_WITHIN = 8192;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /** @param carried the charset the bytes came with; null where they came with none */
    public static Decoded decode(byte[] bytes, @Nullable Charset carried) {
        Charset wide = Utf16.of(bytes);
        if (wide != null) {
            return Decoded.of(bytes, wide);
        }
        Decoded utf8 = Decoded.utf8(bytes);
        Charset declared = carried == null ? declared(bytes) : carried;
        if (declared != null && declared.name().startsWith("UTF-16")) {
            // In UTF-16 there is a zero byte beside each letter of a tag: what has none is wrongly declared.
            if (utf8.text().indexOf('\0') >= 0) {
                return Decoded.of(bytes, declared);
            }
            declared = null;
        }
        if (utf8.errors() == 0 || declared == null && utf8.errors() < bytes.length / 1000) {
            return utf8;
        }
        if (declared == null) {
            return Decoded.of(bytes, Charset.forName("windows-1252"));
        }
        Decoded other = Decoded.of(bytes, declared);
        return other.errors() <= utf8.errors() ? other : utf8;
    }

    /** The charset the page names; null where it names none that is known. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        if (!m.find()) {
            return null;
        }
        return named(m.group(1) == null ? m.group(2) : m.group(1));
    }

    /** The charset that goes by {@code name} on the web; null where none is known by it. */
    public static @Nullable Charset named(@Nullable String name) {
        try {
            Charset charset = name == null ? null : Charset.forName(name);
            // Without a mark for the order of its bytes, UTF-16 is on the web what it is on most machines.
            if (StandardCharsets.UTF_16.equals(charset)) {
                return StandardCharsets.UTF_16LE;
            }
            // What calls itself Latin-1 or ASCII on the web is its superset with curly quotation marks.
            boolean latin = StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset);
            return latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
