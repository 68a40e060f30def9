package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.bench.json.Node;

/** The day of publication of pages. */
public final class DatesScore implements Scorer {
    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, String> days = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            days.put(key(p), day(p));
        }
        int right = 0;
        int wrong = 0;
        int none = 0;
        for (Node page : Node.lines(gold)) {
            String want = day(page);
            if (want.isEmpty()) {
                continue;
            }
            String got = days.getOrDefault(key(page), "");
            if (got.isEmpty()) {
                none++;
            } else if (got.equals(want)) {
                right++;
            } else {
                wrong++;
            }
        }
        double f = 2.0 * right / Math.max(1, 2 * right + wrong + none);
        return List.of(
                new Measure("precision", Measure.round((double) right / Math.max(1, right + wrong))),
                new Measure("F", Measure.round(f)));
    }

    private static String key(Node page) {
        return Words.base(page.textOrEmpty("path")).replace(".gz", "");
    }

    /** Ten characters, as an ISO day has. */
    static String day(Node page) {
        String published = page.textOrEmpty("published");
        return published.substring(0, Math.min(10, published.length()));
    }
}
