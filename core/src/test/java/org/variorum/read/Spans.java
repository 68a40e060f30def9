package org.variorum.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** What tests of formats share: reading from memory, and holding every span to the report's text. */
public final class Spans {
    private Spans() {}

    /** Reads {@code input} as if it stood on standard input. */
    public static ReadResult read(String input) {
        return read(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    public static ReadResult read(InputStream input) {
        return Reader.standard().read(List.of("-"), new ReadOptions(null, input));
    }

    /** Every span is exactly the text that is said to stand there, and none splits a character. */
    public static void assertExact(Report report) {
        String text = report.text();
        if (report.titleSpan() != null) {
            assertEquals(report.title(), report.titleSpan().in(text));
        }
        for (Removed removed : report.removed()) {
            Span span = removed.span();
            if (span != null) {
                assertEquals(removed.text(), span.in(text));
            }
        }
        for (Span paragraph : report.paragraphs()) {
            String words = paragraph.in(text);
            assertTrue(words.equals(words.strip()) && !words.isEmpty(), words);
            assertTrue(!Character.isLowSurrogate(words.charAt(0)), words);
        }
    }
}
