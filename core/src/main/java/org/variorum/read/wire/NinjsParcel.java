package org.variorum.read.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.read.json.JsonValue;

/** What the services of agencies put around items of ninjs: an object that holds one or many under a usual key. */
final class NinjsParcel {
    private static final Set<String> TELLING = Set.of(
            "versioncreated",
            "pubstatus",
            "representationtype",
            "headline",
            "headlines",
            "bodies",
            "bodytext",
            "bodyhtml",
            "bodyxhtml");

    /** The keys under which items lie. */
    private static final Set<String> AROUND = Set.of("data", "item", "items");

    private NinjsParcel() {}

    /** True where {@code json}, which may be cut off, begins with an item or something that holds one. */
    static boolean holdsItems(String json) {
        Set<String> keys = new HashSet<>();
        try (JsonParser parser = JsonValue.parser(json)) {
            parser.nextToken();
            return holdsItems(parser, keys);
        } catch (IOException e) {
            return isItem(keys);
        }
    }

    /** Goes through the object that begins here; {@code keys} are those of the innermost one seen. */
    private static boolean holdsItems(JsonParser parser, Set<String> keys) throws IOException {
        Set<String> own = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = JsonValue.folded(parser.currentName());
            own.add(key);
            keys.clear();
            keys.addAll(own);
            JsonToken value = parser.nextToken();
            while (AROUND.contains(key) && value == JsonToken.START_ARRAY) {
                value = parser.nextToken();
            }
            if (AROUND.contains(key) && value == JsonToken.START_OBJECT && !isItem(own)) {
                return holdsItems(parser, keys);
            }
            parser.skipChildren();
        }
        return isItem(own);
    }

    /** It has a name and keys of the standard, and is none of the reports that have all their words under "text". */
    private static boolean isItem(Set<String> keys) {
        return (keys.contains("uri") || keys.contains("guid"))
                && keys.stream().anyMatch(TELLING::contains)
                && !keys.contains("text");
    }

    /** The items within {@code value}; itself where it is one, or holds none. */
    static List<JsonValue> opened(JsonValue value) {
        if (value.get("uri", "guid") != null) {
            return List.of(value);
        }
        List<JsonValue> items = new ArrayList<>();
        for (String key : List.of("item", "items", "data")) {
            for (JsonValue inside : value.all(key)) {
                if (inside instanceof JsonValue.Members) {
                    items.addAll(opened(inside));
                }
            }
        }
        return items.isEmpty() ? List.of(value) : items;
    }
}
