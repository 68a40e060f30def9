package org.variorum.peer.corenlp;

import com.fasterxml.jackson.core.JsonGenerator;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;

/**
 * Writes spans of a text in code points; CoreNLP counts UTF-16 units.
 *
 * @param text the report's
 */
record Pieces(String text) {
    void write(Pair<Integer, Integer> units, JsonGenerator json) throws IOException {
        int start = text.codePointCount(0, units.first());
        String piece = text.substring(units.first(), units.second());
        json.writeStartObject();
        json.writeNumberField("start", start);
        json.writeNumberField("end", start + piece.codePointCount(0, piece.length()));
        json.writeStringField("text", piece);
        json.writeEndObject();
    }
}
