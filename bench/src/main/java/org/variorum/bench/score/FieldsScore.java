package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.bench.json.Node;

/** Title, byline, day and body of news pages. */
public final class FieldsScore implements Scorer {
    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Map<String, Node> pages = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            pages.put(Words.stem(p.textOrEmpty("path")), p);
        }
        Share title = new Share();
        Share byline = new Share();
        Share day = new Share();
        double body = 0;
        List<Node> wanted = Node.lines(gold.resolve("gold.jsonl"));
        for (Node want : wanted) {
            Node got = pages.getOrDefault(Words.stem(want.textOrEmpty("path")), new Node(null));
            if (!want.textOrEmpty("title").isEmpty()) {
                title.count(Words.plain(got.textOrEmpty("title")).equals(Words.plain(want.textOrEmpty("title"))));
            }
            if (!want.items("byline").isEmpty()) {
                byline.count(names(got).equals(names(want)));
            }
            if (!want.textOrEmpty("published").isEmpty()) {
                day.count(DatesScore.day(got).equals(DatesScore.day(want)));
            }
            List<String> lines = want.items("body").stream()
                    .map(Node::text)
                    .map(String::valueOf)
                    .toList();
            body += Rouge.lsum(lines, List.of(got.textOrEmpty("text").split("\n", -1)));
        }
        return List.of(
                new Measure("title", title.value()),
                new Measure("byline", byline.value()),
                new Measure("day", day.value()),
                new Measure("rougeLsum", Measure.round(body / Math.max(1, wanted.size()))));
    }

    private static List<String> names(Node page) {
        return page.items("byline").stream()
                .map(n -> Words.plain(String.valueOf(n.text())))
                .sorted()
                .toList();
    }

    private static final class Share {
        private int right;
        private int of;

        void count(boolean hit) {
            right += hit ? 1 : 0;
            of++;
        }

        double value() {
            return Measure.round((double) right / Math.max(1, of));
        }
    }
}
