package org.variorum.annotate.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;

/** Gives a name that a report has several times one type: that of most of its places, and of the fuller name it ends. */
final class Agreed {
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    /** Of the last words of fuller names of persons. */
    private final Map<String, Integer> surnames = new HashMap<>();

    private Agreed() {}

    static List<Name> of(String text, List<Name> names) {
        Agreed agreed = new Agreed();
        for (Name n : names) {
            if (n.known() == null) {
                agreed.count(text, n);
            }
        }
        List<Name> out = new ArrayList<>(names.size());
        for (Name n : names) {
            EntityType type = n.known() == null ? agreed.type(n.text(text)) : null;
            out.add(type == null || type == n.type() ? n : new Name(n.clause(), n.from(), n.to(), type, null));
        }
        return out;
    }

    private void count(String text, Name n) {
        if (n.type() != EntityType.OTHER) {
            votes.computeIfAbsent(n.text(text), k -> new EnumMap<>(EntityType.class))
                    .merge(n.type(), 1, Integer::sum);
        }
        if (n.type() == EntityType.PERSON && n.to() > n.from()) {
            surnames.merge(n.clause().at(n.to()).text(), 1, Integer::sum);
        }
    }

    private @Nullable EntityType type(String name) {
        if (surnames.containsKey(name)) {
            return EntityType.PERSON;
        }
        Map<EntityType, Integer> counts = votes.get(name);
        if (counts == null) {
            return null;
        }
        EntityType best = null;
        for (Map.Entry<EntityType, Integer> e : counts.entrySet()) {
            best = best == null || e.getValue() > counts.getOrDefault(best, 0) ? e.getKey() : best;
        }
        return best;
    }
}
