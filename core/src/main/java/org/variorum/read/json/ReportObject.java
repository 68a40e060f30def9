package org.variorum.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.read.Decoded;
import org.variorum.read.Refused;
import org.variorum.report.Report;

/** Reads one JSON object as a report. Its text is taken as it is given. */
final class ReportObject {
    private final JsonFactory json = new JsonFactory();

    /** True where {@code bytes} hold one whole JSON object and nothing else. */
    boolean isWhole(byte[] bytes) {
        try (JsonParser parser = json.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param sha256 of the bytes that stand for this report
     * @throws Refused if this is no report
     */
    Report read(byte[] bytes, String path, String sha256) throws Refused {
        Decoded decoded = Decoded.utf8(bytes);
        JsonFields fields = new JsonFields(path, sha256);
        decoded.warning().ifPresent(fields::warn);
        try (JsonParser parser = json.createParser(decoded.text().strip().replaceFirst("^\uFEFF", ""))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refused("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                read(key, parser, fields);
            }
            if (parser.nextToken() != null) {
                throw new Refused("broken JSON");
            }
        } catch (JsonProcessingException e) {
            throw new Refused("broken JSON");
        } catch (IOException e) {
            throw new AssertionError("reading from memory", e);
        }
        return fields.report();
    }

    private static void read(String key, JsonParser parser, JsonFields fields) throws IOException, Refused {
        if (key.equals("byline") && parser.currentToken() == JsonToken.START_ARRAY) {
            List<String> names = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    names.add(parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            fields.byline(names);
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            fields.set(key, parser.getText());
        } else {
            parser.skipChildren();
        }
    }
}
