package org.variorum.collate.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Speaker;

/**
 * Who is who across the reports of a story: a surname alone is the one person in the story who bears it, and "Bob Orrin"
 * is "Robert D. Orrin" where there is no other.
 */
public final class Cast {
    private final Map<String, Speaker> fullest = new HashMap<>();

    private Cast() {}

    /** That of one story. */
    public static Cast of(List<AnnotatedReport> reports) {
        Namesakes names = Namesakes.of(reports);
        Map<String, List<String>> bySurname = bySurname(names.ids());
        Cast cast = new Cast();
        for (AnnotatedReport r : reports) {
            for (Attribution a : r.attributions()) {
                Speaker s = a.speaker();
                if (s != null) {
                    cast.fullest.computeIfAbsent(s.id(), id -> full(s, bySurname.getOrDefault(id, List.of(id)), names));
                }
            }
        }
        return cast;
    }

    /** The ids of people under all that they may end in. */
    private static Map<String, List<String>> bySurname(Iterable<String> ids) {
        Map<String, List<String>> out = new HashMap<>();
        for (String id : ids) {
            for (int dash = id.indexOf('-'); dash >= 0; dash = id.indexOf('-', dash + 1)) {
                out.computeIfAbsent(id.substring(dash + 1), k -> new ArrayList<>())
                        .add(id);
            }
        }
        return out;
    }

    /** @param found ids of those whom the speaker's may stand for */
    private static Speaker full(Speaker s, List<String> found, Namesakes names) {
        List<Speaker> people =
                found.stream().map(id -> names.fullest(id, s)).distinct().toList();
        return people.size() == 1 ? people.getFirst() : s;
    }

    /** The same speaker under the name and id the story uses. */
    public Speaker same(Speaker s) {
        Speaker found = fullest.getOrDefault(s.id(), s);
        return new Speaker(found.name(), found.id(), s.score());
    }
}
