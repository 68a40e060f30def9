package org.variorum.tell;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.CodePoints;
import org.variorum.report.Span;

/** Writes stretches of one text with their offsets in code points. */
final class Pieces {
    private final String text;
    private final CodePoints points;

    Pieces(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
    }

    /** {@code start} and {@code end} of the object that is open. */
    void bounds(JsonOut json, Span span) throws IOException {
        json.number("start", points.at(span.start())).number("end", points.at(span.end()));
    }

    /** {@code start}, {@code end} and {@code text} of the object that is open. */
    void fields(JsonOut json, Span span) throws IOException {
        bounds(json, span);
        json.text("text", span.in(text));
    }

    void piece(JsonOut json, String name, @Nullable Span span) throws IOException {
        if (span != null) {
            json.object(name);
            fields(json, span);
            json.endObject();
        }
    }

    void pieces(JsonOut json, String name, List<Span> spans) throws IOException {
        json.objects(name, spans, span -> fields(json, span));
    }
}
