package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.bench.json.Node;

/** B-cubed of a grouping (Bagga and Baldwin, 1998); redirects are followed. */
public final class StoriesScore implements Scorer {
    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, String> want = new LinkedHashMap<>();
        for (Node g : Node.lines(gold)) {
            want.put(g.textOrEmpty("id"), g.textOrEmpty("story"));
        }
        Map<String, String> got = predicted(predictions);
        int missing = 0;
        for (String id : want.keySet()) {
            if (!got.containsKey(id)) {
                missing++;
                got.put(id, "missing " + id);
            }
        }
        Map<String, Set<String>> goldStories = members(want, want);
        Map<String, Set<String>> stories = members(want, got);
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> e : want.entrySet()) {
            Set<String> mine = stories.getOrDefault(got.get(e.getKey()), Set.of());
            Set<String> right = goldStories.getOrDefault(e.getValue(), Set.of());
            long both = mine.stream().filter(right::contains).count();
            precision += (double) both / mine.size();
            recall += (double) both / right.size();
        }
        precision /= want.size();
        recall /= want.size();
        return List.of(
                new Measure("missing", missing),
                new Measure("stories", stories.size()),
                new Measure("P", Measure.round(precision)),
                new Measure("R", Measure.round(recall)),
                new Measure("B3F1", Measure.round(Counts.harmonic(precision, recall))));
    }

    private static Map<String, String> predicted(Path predictions) throws IOException {
        Map<String, String> stories = new HashMap<>();
        Map<String, String> moved = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            if (p.has("redirect")) {
                moved.put(p.textOrEmpty("redirect"), p.textOrEmpty("to"));
            } else {
                stories.put(p.textOrEmpty("id"), p.textOrEmpty("story"));
            }
        }
        stories.replaceAll((id, story) -> {
            Set<String> seen = new HashSet<>();
            String at = story;
            for (String to = moved.get(at); to != null && seen.add(at); to = moved.get(at)) {
                at = to;
            }
            return at;
        });
        return stories;
    }

    private static Map<String, Set<String>> members(Map<String, String> ids, Map<String, String> storyOf) {
        Map<String, Set<String>> out = new HashMap<>();
        for (String id : ids.keySet()) {
            out.computeIfAbsent(String.valueOf(storyOf.get(id)), s -> new HashSet<>())
                    .add(id);
        }
        return out;
    }
}
