package org.variorum.collate;

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
        Cast cast = new Cast();
        for (AnnotatedReport r : reports) {
            for (Attribution a : r.attributions()) {
                Speaker s = a.speaker();
                if (s != null) {
                    cast.fullest.computeIfAbsent(s.id(), id -> full(s, names));
                }
            }
        }
        return cast;
    }

    private static Speaker full(Speaker s, Map<String, String> names) {
        Map.Entry<String, String> found = null;
        for (Map.Entry<String, String> e : names.entrySet()) {
            if (e.getKey().endsWith("-" + s.id())) {
                if (found != null) {
                    return s;
                }
                found = e;
            }
        }
        return found == null ? s : new Speaker(found.getValue(), found.getKey(), s.score());
    }

    /** The same speaker under the name and id the story uses. */
    Speaker same(Speaker s) {
        Speaker found = fullest.getOrDefault(s.id(), s);
        return new Speaker(found.name(), found.id(), s.score());
    }
}
