package org.variorum.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;

/** Who is who across the reports of a story: a surname alone is the one person in the story who bears it. */
final class Cast {
    private final Map<String, Speaker> fullest = new HashMap<>();

    private Cast() {}

    static Cast of(List<AnnotatedReport> reports) {
        Map<String, String> names = new TreeMap<>();
        for (AnnotatedReport r : reports) {
            for (Mention m : r.mentions()) {
                if (m.type() == EntityType.PERSON) {
                    names.putIfAbsent(m.entity().id(), m.entity().name());
                }
            }
        }
        Map<String, List<Map.Entry<String, String>>> bySurname = bySurname(names);
        Cast cast = new Cast();
        for (AnnotatedReport r : reports) {
            for (Attribution a : r.attributions()) {
                Speaker s = a.speaker();
                if (s != null) {
                    cast.fullest.computeIfAbsent(s.id(), id -> full(s, bySurname.getOrDefault(id, List.of())));
                }
            }
        }
        return cast;
    }

    /** The ids and names of people under all that their ids may end in. */
    private static Map<String, List<Map.Entry<String, String>>> bySurname(Map<String, String> names) {
        Map<String, List<Map.Entry<String, String>>> out = new HashMap<>();
        for (Map.Entry<String, String> e : names.entrySet()) {
            String id = e.getKey();
            for (int dash = id.indexOf('-'); dash >= 0; dash = id.indexOf('-', dash + 1)) {
                out.computeIfAbsent(id.substring(dash + 1), k -> new ArrayList<>())
                        .add(e);
            }
        }
        return out;
    }

    private static Speaker full(Speaker s, List<Map.Entry<String, String>> found) {
        return found.size() == 1
                ? new Speaker(found.getFirst().getValue(), found.getFirst().getKey(), s.score())
                : s;
    }

    /** The same speaker under the name and id the story uses. */
    Speaker same(Speaker s) {
        Speaker found = fullest.getOrDefault(s.id(), s);
        return new Speaker(found.name(), found.id(), s.score());
    }
}
