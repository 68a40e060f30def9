package org.variorum.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.bench.json.Node;
import org.variorum.bench.score.Brat.Piece;
import org.variorum.bench.score.Brat.Role;

/** Whole articles: exact spans by role, and links of source and content that overlap by four fifths. */
public final class AttributionScore implements Scorer {
    /** An article's attributions, as people marked them and as they were read. */
    record Article(List<Covered> want, List<Covered> got) {}

    @Override
    public List<Measure> score(Path gold, Path predictions) throws IOException {
        Tally tally = new Tally();
        for (Article a : articles(gold, predictions)) {
            tally.add(a.want(), a.got());
        }
        return tally.measures();
    }

    static List<Article> articles(Path gold, Path predictions) throws IOException {
        Map<String, List<Node>> outer = new HashMap<>();
        for (Node p : Node.lines(predictions)) {
            List<Node> all = p.items("attributions");
            outer.put(
                    name(p.textOrEmpty("path")),
                    all.stream().filter(a -> !a.has("within")).toList());
        }
        List<Article> out = new ArrayList<>();
        for (Path file : files(gold.resolve("text"), "", ".txt")) {
            String name = name(file.toString());
            List<Path> annotators = files(gold.resolve("attributions"), name, ".ann");
            if (annotators.isEmpty()) {
                continue;
            }
            int[] ids = Words.wordIds(Files.readString(file, StandardCharsets.UTF_8));
            List<Covered> want = Brat.read(annotators.getFirst()).stream()
                    .map(link -> Covered.of(role -> link.getOrDefault(role, List.of()), ids))
                    .toList();
            List<Covered> got = outer.getOrDefault(name, List.of()).stream()
                    .map(a -> Covered.of(role -> pieces(a.get(role.key())), ids))
                    .toList();
            out.add(new Article(want, got));
        }
        return out;
    }

    private static final class Tally {
        private final Map<Role, Counts> spans = new EnumMap<>(Role.class);
        private final Counts links = new Counts();

        void add(List<Covered> want, List<Covered> got) {
            for (Role role : Role.values()) {
                Set<BitSet> gold = distinct(want, role);
                Set<BitSet> mine = distinct(got, role);
                int right = (int) mine.stream().filter(gold::contains).count();
                spans.computeIfAbsent(role, r -> new Counts()).add(right, mine.size(), gold.size());
            }
            List<Covered> free =
                    new ArrayList<>(want.stream().filter(Covered::linked).toList());
            List<Covered> mine = got.stream().filter(Covered::linked).toList();
            int all = free.size();
            for (Covered link : mine) {
                free.stream().filter(link::near).findFirst().ifPresent(free::remove);
            }
            links.add(all - free.size(), mine.size(), all);
        }

        List<Measure> measures() {
            List<Measure> out = new ArrayList<>();
            spans.forEach((role, counts) -> out.addAll(counts.measures("exact." + role.key() + ".")));
            out.addAll(links.measures("link (source+content, Jaccard>=.8)."));
            return List.copyOf(out);
        }

        private static Set<BitSet> distinct(List<Covered> attributions, Role role) {
            Set<BitSet> out = new HashSet<>();
            for (Covered a : attributions) {
                BitSet words = a.of(role);
                if (words != null && !words.isEmpty()) {
                    out.add(words);
                }
            }
            return out;
        }
    }

    private static String name(String path) {
        return Words.base(path).replaceFirst("\\.txt$", "");
    }

    private static List<Piece> pieces(Node value) {
        return value.items().stream()
                .map(p -> new Piece(p.integer("start"), p.integer("end")))
                .toList();
    }

    private static List<Path> files(Path folder, String start, String end) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> {
                        String name = Words.base(f.toString());
                        return name.startsWith(start) && name.endsWith(end);
                    })
                    .sorted()
                    .toList();
        }
    }
}
