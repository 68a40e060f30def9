package org.variorum.bench.judged;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Digest;
import org.variorum.report.CodePoints;
import org.variorum.report.Span;

/**
 * A report of the stream, as the set has it and as it is given to be read.
 *
 * @param row its line in the set
 * @param given its text as it is given
 * @param invented whether its day is the set's invention, so that it is withheld
 */
record StreamReport(Node row, Untokenised given, boolean invented) {

    /** A report of ECB+ is given untokenised and without its day, one of AllSides as it stands. */
    static StreamReport of(Node row, boolean ecb) {
        String text = row.textOrEmpty("text");
        return new StreamReport(row, ecb ? Untokenised.of(text) : Untokenised.asItStands(text), ecb);
    }

    String id() {
        return row.textOrEmpty("id");
    }

    /** Of the text as the set has it, in UTF-8. */
    String sha256() {
        return HexFormat.of().formatHex(Digest.sha256(row.textOrEmpty("text").getBytes(StandardCharsets.UTF_8)));
    }

    /** A stretch of the text that was given, which it counts in UTF-16 units, as a place in the set. */
    Side side(Span at) {
        Span original = given.original(at);
        CodePoints points = CodePoints.of(row.textOrEmpty("text"));
        return new Side(id(), points.at(original.start()), points.at(original.end()));
    }

    /** A line of JSON Lines as the command line reads it. */
    String line() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id());
            String title = row.textOrEmpty("title");
            json.writeStringField("title", invented ? Untokenised.of(title).text() : title);
            json.writeStringField("text", given.text());
            if (row.has("outlet")) {
                json.writeStringField("outlet", row.textOrEmpty("outlet"));
            }
            if (row.has("published") && !invented) {
                json.writeStringField("published", row.textOrEmpty("published"));
            }
            json.writeEndObject();
        }
        return out.toString();
    }
}
