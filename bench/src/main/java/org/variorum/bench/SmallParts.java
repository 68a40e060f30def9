package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.variorum.bench.entities.EntitySets;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Digest;

/**
 * Small fixed parts of the labelled sets for the accuracy gate: the first ones by name, or a half that nothing was tuned
 * on. Their gold is laid out as {@code score.py} takes it, in a folder that is not kept under version control.
 *
 * @param sets the labelled sets
 * @param work where the gold of the parts is written
 */
record SmallParts(Path sets, Path work) {
    private static final int PAGES = 100;
    private static final int ARTICLES = 40;
    private static final int STREAM = 200;
    private static final int LINES = 300;
    private static final int TIMES = 80;

    List<Part> all() throws IOException {
        List<Part> all =
                new ArrayList<>(List.of(pages(), fields(), dates(), attribution(), sentences(), times(), stories()));
        all.addAll(entities());
        return List.copyOf(all);
    }

    /** The first pages by name. */
    Part pages() throws IOException {
        Path html = sets.resolve("pages/html");
        List<Node> rows = first(Node.lines(sets.resolve("pages/gold.jsonl")), PAGES);
        Path folder = work.resolve("pages");
        keep(sets.resolve("pages/gold.jsonl"), folder.resolve("gold.jsonl"), rows::contains, PAGES);
        return new Part("pages", Task.PAGES, paths(rows, html), folder);
    }

    private Part fields() {
        return new Part("fields", Task.FIELDS, List.of(sets.resolve("fields/html")), sets.resolve("fields"));
    }

    private Part dates() throws IOException {
        Path gold = sets.resolve("dates/gold.jsonl");
        List<Node> rows = first(Node.lines(gold), PAGES);
        Path small = work.resolve("dates/gold.jsonl");
        keep(gold, small, rows::contains, PAGES);
        return new Part("dates", Task.DATES, paths(rows, sets.resolve("dates/html")), small);
    }

    private Part attribution() throws IOException {
        return new Articles(sets.resolve("attribution/dev")).first(ARTICLES, work.resolve("attribution"));
    }

    private Part sentences() throws IOException {
        return head(
                "sentences",
                Task.SENTENCES,
                "attribution/sentences/dev-articles.jsonl",
                "attribution/sentences/dev.jsonl",
                LINES);
    }

    private Part stories() throws IOException {
        return head("stories", Task.STORIES, "stories/stream/articles.jsonl", "stories/stream/gold.jsonl", STREAM);
    }

    private Part times() throws IOException {
        return times("times", TIMES);
    }

    /** The half of the time expressions that no rule was tuned on. */
    Part keptOutTimes() throws IOException {
        return times("times-kept-out", Integer.MAX_VALUE);
    }

    private Part times(String name, int count) throws IOException {
        Predicate<Node> kept = row -> Halves.keptOut(row.textOrEmpty("id"));
        Path articles = work.resolve(name).resolve("articles.jsonl");
        Path gold = work.resolve(name).resolve("gold.jsonl");
        keep(sets.resolve("time/articles.jsonl"), articles, kept, count);
        keep(sets.resolve("time/gold.jsonl"), gold, kept, count);
        return new Part(name, Task.TIMES, List.of(articles), gold);
    }

    /** The names in what is scored of GUM and UNER, whole: neither is large. */
    List<Part> entities() throws IOException {
        return List.of(entities("gum", EntitySets::gum), entities("uner", EntitySets::uner));
    }

    @FunctionalInterface
    private interface Layout {
        void write(Path sets, Path reports, Path gold) throws IOException;
    }

    private Part entities(String set, Layout layout) throws IOException {
        Path reports = work.resolve("entities").resolve(set + ".jsonl");
        Path gold = work.resolve("entities").resolve(set + "-gold.jsonl");
        layout.write(sets, reports, gold);
        return new Part("entities " + set, Task.ENTITIES, List.of(reports), gold);
    }

    private Part head(String name, Task task, String articles, String gold, int count) throws IOException {
        Path folder = work.resolve(name);
        Path fewArticles = folder.resolve("articles.jsonl");
        Path fewGold = folder.resolve("gold.jsonl");
        write(fewArticles, lines(sets.resolve(articles)).limit(count).toList());
        write(fewGold, lines(sets.resolve(gold)).limit(count).toList());
        return new Part(name, task, List.of(fewArticles), fewGold);
    }

    /** One hash over everything the part's score depends on but the program. */
    static String digest(Part part) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : part.inputs()) {
            files.addAll(Files.isDirectory(input) ? list(input) : List.of(input));
        }
        if (!Files.isDirectory(part.gold())) {
            files.add(part.gold());
        } else {
            for (Path gold : list(part.gold())) {
                files.addAll(Files.isDirectory(gold) ? list(gold) : List.of(gold));
            }
        }
        return Digest.of(files.stream().distinct().toList());
    }

    private static List<Node> first(List<Node> rows, int count) {
        return rows.stream()
                .sorted(Comparator.comparing(SmallParts::fileName))
                .limit(count)
                .toList();
    }

    private static String fileName(Node row) {
        return Path.of(row.textOrEmpty("path")).getFileName().toString();
    }

    private static List<Path> paths(List<Node> rows, Path folder) {
        return rows.stream()
                .map(row -> folder.resolve(row.textOrEmpty("path")).normalize())
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Stream.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1))
                .filter(line -> !line.isBlank());
    }

    private static void keep(Path from, Path to, Predicate<Node> kept, int count) throws IOException {
        write(
                to,
                lines(from)
                        .filter(line -> kept.test(Node.parse(line)))
                        .limit(count)
                        .toList());
    }

    private static void write(Path to, List<String> lines) throws IOException {
        Files.createDirectories(to.getParent());
        Files.writeString(to, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
