package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.bench.json.Node;

/** Names of persons, organisations and places: right where extent and type are. Other types count for nothing. */
public final class EntitiesScore implements Scorer {
    private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "LOCATION");

    private record Name(int start, int end, String type) {}

    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, Set<Name>> reports = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            reports.put(p.textOrEmpty("id"), names(p));
        }
        Counts all = new Counts();
        Map<String, Counts> byType = new TreeMap<>();
        for (Node g : Node.lines(gold)) {
            Set<Name> want = names(g);
            Set<Name> got = reports.getOrDefault(g.textOrEmpty("id"), Set.of());
            add(all, want, got);
            for (String type : TYPES) {
                add(byType.computeIfAbsent(type, t -> new Counts()), only(want, type), only(got, type));
            }
        }
        List<Measure> out = new ArrayList<>(all.measures(""));
        byType.forEach((type, counts) -> out.addAll(counts.measures(type + ".")));
        return List.copyOf(out);
    }

    private static void add(Counts counts, Set<Name> want, Set<Name> got) {
        counts.add((int) got.stream().filter(want::contains).count(), got.size(), want.size());
    }

    private static Set<Name> only(Set<Name> names, String type) {
        Set<Name> out = new HashSet<>();
        for (Name n : names) {
            if (n.type().equals(type)) {
                out.add(n);
            }
        }
        return out;
    }

    private static Set<Name> names(Node report) {
        Set<Name> out = new HashSet<>();
        for (Node m : report.items("mentions")) {
            String type = m.textOrEmpty("type");
            if (TYPES.contains(type)) {
                out.add(new Name(m.integer("start"), m.integer("end"), type));
            }
        }
        return out;
    }
}
