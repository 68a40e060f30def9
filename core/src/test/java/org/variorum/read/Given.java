package org.variorum.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.variorum.report.Report;

/** Bytes given to the reader of all formats on its standard input. */
public final class Given {
    private Given() {}

    public static ReadResult read(byte[] bytes) {
        return Reader.standard().read(List.of("-"), new ReadOptions(null, new ByteArrayInputStream(bytes)));
    }

    /** The only report in {@code bytes}; fails where something else was told as well. */
    public static Report one(byte[] bytes) {
        ReadResult result = read(bytes);
        if (result.reports().size() != 1 || !result.unread().isEmpty()) {
            throw new AssertionError("not one report: " + result);
        }
        return result.reports().getFirst();
    }

    /** Why {@code bytes} cannot be used; fails where there are reports. */
    public static String cause(byte[] bytes) {
        ReadResult result = read(bytes);
        if (!result.reports().isEmpty() || result.unread().size() != 1) {
            throw new AssertionError("not one cause: " + result);
        }
        return result.unread().getFirst().cause();
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
