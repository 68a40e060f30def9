package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.bench.json.Node;

/** Main text of pages: segments that must and must not be in it. */
public final class PagesScore implements Scorer {
    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            texts.put(Words.stem(p.textOrEmpty("path")), Words.squeeze(p.textOrEmpty("text")));
        }
        int missing = 0;
        int right = 0;
        int wrong = 0;
        int rightlyOut = 0;
        int lost = 0;
        for (Node page : Node.lines(gold.resolve("gold.jsonl"))) {
            String text = texts.get(Words.stem(page.textOrEmpty("path")));
            if (text == null) {
                missing++;
                text = "";
            }
            int wanted = page.items("with").size();
            int unwanted = page.items("without").size();
            int found = held(page.items("with"), text);
            int slipped = held(page.items("without"), text);
            right += found;
            lost += wanted - found;
            wrong += slipped;
            rightlyOut += unwanted - slipped;
        }
        Counts counts = new Counts();
        counts.add(right, right + wrong, right + lost);
        List<Measure> out = new ArrayList<>();
        out.add(new Measure("missing", missing));
        int all = Math.max(1, right + rightlyOut + wrong + lost);
        out.add(new Measure("accuracy", Measure.round((double) (right + rightlyOut) / all)));
        out.addAll(counts.measures(""));
        return List.copyOf(out);
    }

    private static int held(List<Node> segments, String text) {
        int n = 0;
        for (Node segment : segments) {
            String words = segment.text();
            if (words != null && text.contains(Words.squeeze(words))) {
                n++;
            }
        }
        return n;
    }
}
