package org.variorum.read.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.variorum.read.Decoded;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Utf16;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** Plain text, kept as it is: furniture is marked in it and stays where it stands. Claims whatever nobody else does. */
public final class PlainText implements Format {
    /** Of this many control characters in a thousand a text is none. */
    private static final int MOST_CONTROLS = 20;

    @Override
    public boolean claims(Head head) {
        return true;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Charset wide = Utf16.marked(input.head().bytes());
        if (wide == null && isBinary(input.head().bytes())) {
            throw new Refused("binary");
        }
        byte[] bytes = input.bytes(Input.TEXT_LIMIT);
        if (wide == null && isBinary(bytes)) {
            throw new Refused("binary");
        }
        Charset told = input.about().charset();
        Charset charset = wide == null ? told : wide;
        Decoded decoded = Decoded.of(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
        String text = decoded.text();
        if (new Span(0, text.length()).trim(text).isEmpty()) {
            throw new Refused("empty");
        }
        sink.report(report(decoded, input.path(), input.sha256()));
    }

    /** The report that {@code decoded} is, word for word; its id is {@code sha256}. */
    public static Report report(Decoded decoded, String path, String sha256) {
        String text = decoded.text();
        Reading reading = Reading.of(text);
        Span title = reading.titleSpan();
        return Report.builder(sha256, text)
                .path(path)
                .sha256(sha256)
                .outlet(reading.outlet())
                .title(title == null ? null : title.in(text))
                .titleSpan(title)
                .byline(reading.byline())
                .dateline(reading.dateline())
                .published(reading.published())
                .modified(reading.modified())
                .language(Language.of(text))
                .credits(reading.credits())
                .removed(reading.removed())
                .warnings(decoded.warning().stream().toList())
                .build();
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            boolean control =
                    b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b || b == 0x7f;
            controls += control ? 1 : 0;
        }
        return controls * 1000L > (long) MOST_CONTROLS * bytes.length;
    }
}
