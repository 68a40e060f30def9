package org.variorum.tell;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entity, activity or agent of a provenance graph, while what is known of it is being gathered. Not thread-safe. */
final class ProvNode {
    private final String id;
    private final String type;
    private final Map<String, String> literals = new TreeMap<>();
    private final Map<Relation, TreeSet<String>> relations = new EnumMap<>(Relation.class);

    /** The properties of PROV-O that are used. */
    enum Relation {
        WAS_GENERATED_BY,
        USED,
        WAS_ASSOCIATED_WITH,
        WAS_ATTRIBUTED_TO,
        WAS_QUOTED_FROM,
        HAD_PRIMARY_SOURCE,
        WAS_REVISION_OF,
        WAS_DERIVED_FROM;

        /** The property's local name: {@code wasQuotedFrom}. */
        String term() {
            StringBuilder out = new StringBuilder();
            for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
                out.append(out.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
                out.append(word, 1, word.length());
            }
            return out.toString();
        }
    }

    ProvNode(String id, String type) {
        this.id = id;
        this.type = type;
    }

    String id() {
        return id;
    }

    /** Adds nothing where {@code value} is null. */
    ProvNode with(String term, @Nullable String value) {
        if (value != null) {
            literals.put(term, value);
        }
        return this;
    }

    ProvNode with(Relation relation, ProvNode other) {
        relations.computeIfAbsent(relation, k -> new TreeSet<>()).add(other.id);
        return this;
    }

    /** Into the object that is open. */
    void fields(JsonOut json) throws IOException {
        json.text("id", id).text("type", "prov:" + type);
        for (Map.Entry<String, String> literal : literals.entrySet()) {
            json.text(literal.getKey(), literal.getValue());
        }
        for (Map.Entry<Relation, TreeSet<String>> relation : relations.entrySet()) {
            json.texts(relation.getKey().term(), List.copyOf(relation.getValue()));
        }
    }
}
