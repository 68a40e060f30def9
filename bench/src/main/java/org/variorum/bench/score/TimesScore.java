package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.bench.json.Node;

/** TIMEX3: exact extent, and exact extent with the right value. */
public final class TimesScore implements Scorer {
    private record Extent(int start, int end) {}

    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, Map<Extent, String>> reports = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            reports.put(p.textOrEmpty("id"), times(p));
        }
        Counts strict = new Counts();
        Counts value = new Counts();
        for (Node g : Node.lines(gold)) {
            Map<Extent, String> want = times(g);
            Map<Extent, String> got = reports.getOrDefault(g.textOrEmpty("id"), Map.of());
            int extents = 0;
            int values = 0;
            for (Map.Entry<Extent, String> e : want.entrySet()) {
                String found = got.get(e.getKey());
                if (found != null) {
                    extents++;
                    values += found.equals(e.getValue()) ? 1 : 0;
                }
            }
            strict.add(extents, got.size(), want.size());
            value.add(values, got.size(), want.size());
        }
        List<Measure> out = new ArrayList<>(strict.measures("strict."));
        out.addAll(value.measures("value."));
        return List.copyOf(out);
    }

    private static Map<Extent, String> times(Node report) {
        Map<Extent, String> out = new HashMap<>();
        for (Node t : report.items("times")) {
            out.put(new Extent(t.integer("start"), t.integer("end")), t.textOrEmpty("value"));
        }
        return out;
    }
}
