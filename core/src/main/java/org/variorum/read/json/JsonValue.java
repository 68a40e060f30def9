package org.variorum.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Input;
import org.variorum.read.Refused;

/** A JSON value found in an input, read leniently: numbers and truth values are words, and null is not there. */
public sealed interface JsonValue {
    int DEEPEST = 200;

    /** Its words: of an object those that it holds as its value or name, of an array those of its first. */
    @Nullable
    String words();

    /** The values of an array; any other value is alone. */
    default List<JsonValue> values() {
        return List.of(this);
    }

    /** What stands under the first of {@code keys} that is there; letters of either case and underscores are one. */
    default @Nullable JsonValue get(String... keys) {
        return null;
    }

    /** The words under the first of {@code keys} that is there and has some. */
    default @Nullable String words(String... keys) {
        for (String key : keys) {
            JsonValue value = get(key);
            String words = value == null ? null : value.words();
            if (words != null && !words.isBlank()) {
                return words;
            }
        }
        return null;
    }

    /** The values of the array under the first of {@code keys} that is there; empty where none is. */
    default List<JsonValue> all(String... keys) {
        JsonValue value = get(keys);
        return value == null ? List.of() : value.values();
    }

    /** A string, a number, true or false. */
    record Words(String words) implements JsonValue {}

    record Array(List<JsonValue> values) implements JsonValue {
        @Override
        public @Nullable String words() {
            return values.isEmpty() ? null : values.getFirst().words();
        }
    }

    record Member(String key, JsonValue value) {}

    record Members(List<Member> members) implements JsonValue {
        @Override
        public @Nullable String words() {
            return words("value", "name", "text", "literal");
        }

        @Override
        public @Nullable JsonValue get(String... keys) {
            for (String key : keys) {
                for (Member member : members) {
                    if (member.key().equals(folded(key))) {
                        return member.value();
                    }
                }
            }
            return null;
        }
    }

    /** A key as it is compared. */
    static String folded(String key) {
        return key.replaceAll("[_$@-]", "").toLowerCase(Locale.ROOT);
    }

    /** A parser for {@link #read}. */
    static JsonParser parser(String json) throws IOException {
        return Factory.JSON.createParser(json);
    }

    /**
     * Reads the value that {@code parser} stands on, to its end.
     *
     * @return null for JSON's null
     * @throws Refused if it is nested deeper than {@link #DEEPEST} levels
     * @throws IOException if it is broken
     */
    static @Nullable JsonValue read(JsonParser parser) throws IOException, Refused {
        return Factory.read(parser, 0);
    }

    /** How values are made. */
    final class Factory {
        private static final JsonFactory JSON = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(6 * Input.TEXT_LIMIT)
                        .build())
                .build();

        private Factory() {}

        private static @Nullable JsonValue read(JsonParser parser, int depth) throws IOException, Refused {
            if (depth > DEEPEST) {
                throw new Refused("JSON nested deeper than " + DEEPEST + " levels");
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(parser, depth);
                case START_ARRAY -> array(parser, depth);
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    new Words(parser.getText());
                case null, default -> null;
            };
        }

        private static JsonValue object(JsonParser parser, int depth) throws IOException, Refused {
            List<Member> members = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                JsonValue value = read(parser, depth + 1);
                if (value != null) {
                    members.add(new Member(folded(key), value));
                }
            }
            return new Members(members);
        }

        private static JsonValue array(JsonParser parser, int depth) throws IOException, Refused {
            List<JsonValue> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonValue value = read(parser, depth + 1);
                if (value != null) {
                    values.add(value);
                }
            }
            return new Array(values);
        }
    }
}
