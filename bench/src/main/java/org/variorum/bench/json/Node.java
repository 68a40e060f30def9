package org.variorum.bench.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that may be absent: asking an absent one for more gives absent ones, so readers need no checks.
 *
 * @param value a list of nodes, a map of nodes, a string, number or truth value; null for JSON's null and for absence
 */
public record Node(@Nullable Object value) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Node ABSENT = new Node(null);

    /** @throws UncheckedIOException if {@code json} is not JSON */
    public static Node parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node read(JsonParser at) throws IOException {
        JsonToken token = at.currentToken();
        if (token == null) {
            throw new IOException("no JSON");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Node> members = new LinkedHashMap<>();
                while (at.nextToken() != JsonToken.END_OBJECT) {
                    String key = at.currentName();
                    at.nextToken();
                    members.put(key, read(at));
                }
                yield new Node(members);
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (at.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(at));
                }
                yield new Node(items);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node(at.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new Node(at.getBooleanValue());
            case VALUE_STRING -> new Node(at.getText());
            default -> ABSENT;
        };
    }

    /** One document.
     *
     * @throws IOException if the file cannot be read or is not JSON
     */
    public static Node document(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** One value a line; blank lines are passed over.
     *
     * @throws IOException if the file cannot be read or a line is not JSON
     */
    public static List<Node> lines(Path file) throws IOException {
        List<Node> out = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isBlank()) {
                out.add(parse(line));
            }
        }
        return List.copyOf(out);
    }

    public Node get(String key) {
        return value instanceof Map<?, ?> members && members.get(key) instanceof Node n ? n : ABSENT;
    }

    /** True where the key is there and not null. */
    public boolean has(String key) {
        return get(key).present();
    }

    public boolean present() {
        return value != null;
    }

    /** True for an array. */
    public boolean many() {
        return value instanceof List<?>;
    }

    /** A string; a whole number in digits; null for anything else and where absent. */
    public @Nullable String text() {
        if (value instanceof Double d && d == Math.rint(d)) {
            return Long.toString(d.longValue());
        }
        return value instanceof String s ? s : null;
    }

    public @Nullable String text(String key) {
        return get(key).text();
    }

    /** The text, or nothing where absent. */
    public String textOrEmpty(String key) {
        String text = text(key);
        return text == null ? "" : text;
    }

    /** @throws IllegalArgumentException if this is no number */
    public double number() {
        if (value instanceof Double d) {
            return d;
        }
        throw new IllegalArgumentException("not a number: " + value);
    }

    public int integer(String key) {
        return (int) get(key).number();
    }

    /** An array's elements; none where absent, the value itself where it is no array. */
    public List<Node> items() {
        if (!(value instanceof List<?> list)) {
            return present() ? List.of(this) : List.of();
        }
        List<Node> out = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof Node n) {
                out.add(n);
            }
        }
        return List.copyOf(out);
    }

    public List<Node> items(String key) {
        return get(key).items();
    }

    /** An object's keys in their order. */
    public List<String> keys() {
        if (!(value instanceof Map<?, ?> members)) {
            return List.of();
        }
        return members.keySet().stream().map(String::valueOf).toList();
    }
}
