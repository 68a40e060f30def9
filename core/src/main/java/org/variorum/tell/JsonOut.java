package org.variorum.tell;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON by the contract's rules: UTF-8, unknown values absent, scores with two decimals, a line feed at the end.
 * Closing it ends the document and leaves the stream beneath open.
 */
final class JsonOut implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** For one object on one line. */
    static JsonOut line(OutputStream out) throws IOException {
        return new JsonOut(FACTORY.createGenerator(out));
    }

    /** For one document that a person may want to look at. */
    static JsonOut document(OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
        return new JsonOut(json);
    }

    JsonOut object() throws IOException {
        json.writeStartObject();
        return this;
    }

    JsonOut object(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    JsonOut endObject() throws IOException {
        json.writeEndObject();
        return this;
    }

    /** Writes what there is to say of one thing into the object that is open. */
    interface Fields<T> {
        void of(T thing) throws IOException;
    }

    /** An array with one object for each thing. */
    <T> JsonOut objects(String name, List<T> things, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T thing : things) {
            json.writeStartObject();
            fields.of(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** Nothing at all where {@code value} is null. */
    JsonOut text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            string(value);
        }
        return this;
    }

    JsonOut texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            string(value);
        }
        json.writeEndArray();
        return this;
    }

    JsonOut word(String name, Enum<?> value) throws IOException {
        return text(name, value.name().toLowerCase(Locale.ROOT));
    }

    JsonOut number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    JsonOut number(String name, BigDecimal value) throws IOException {
        BigDecimal plain = value.stripTrailingZeros();
        json.writeNumberField(name, plain.scale() < 0 ? plain.setScale(0) : plain);
        return this;
    }

    JsonOut flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    JsonOut score(double value) throws IOException {
        json.writeNumberField("score", BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
        return this;
    }

    /** Half a surrogate pair, which JSON input may hold, has no UTF-8 form: it is written as an escape. */
    private void string(String value) throws IOException {
        if (Surrogates.paired(value)) {
            json.writeString(value);
        } else {
            json.writeRawValue(Surrogates.quoted(value));
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
