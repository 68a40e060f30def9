package org.variorum.bench.seeds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;

/** Runs the command line on the seed reports and holds the brief against what a careful reader finds. */
public final class SeedsCheck {
    /** The first reports of the file names: two share a dispatch, two stand alone. */
    private static final String COPY = "000_";

    private static final String COPIED = "004_";
    private static final List<String> ALONE = List.of("001_", "003_");

    /** How large the summit is, in the three reports that say so. */
    private static final Set<String> SIZES = Set.of("100", "70", "90");

    private SeedsCheck() {}

    /**
     * What was found.
     *
     * @param byAnnotate how many stretches {@code annotate} gives the right, a wrong and no speaker
     * @param failures what does not hold of the brief, in words; empty if all holds
     * @param misses one line for each stretch that {@code brief} has no right speaker for, without its words
     */
    public record Found(Tally byAnnotate, Tally byBrief, int spans, List<String> failures, List<String> misses) {}

    /** Right, wrong and unknown speakers. */
    public record Tally(int right, int wrong, int unknown) {
        static Tally of(List<Verdict> verdicts) {
            return new Tally(
                    count(verdicts, Verdict.Kind.RIGHT),
                    count(verdicts, Verdict.Kind.WRONG),
                    count(verdicts, Verdict.Kind.UNKNOWN));
        }

        private static int count(List<Verdict> verdicts, Verdict.Kind kind) {
            return (int) verdicts.stream().filter(v -> v.kind() == kind).count();
        }
    }

    /** @throws IOException if the command line fails */
    public static Found run(Project project, Program program, Path seeds, Path work) throws IOException {
        Path annotated = work.resolve("seeds-annotate.jsonl");
        Path briefed = work.resolve("seeds-brief.json");
        program.demand(annotated, List.of("annotate", seeds.toString()));
        program.demand(briefed, List.of("brief", seeds.toString(), "--format", "json"));
        List<Label> labels = labels(project);
        List<Node> reports = Node.lines(annotated);
        Node brief = Node.document(briefed);

        List<Verdict> byAnnotate = Speakers.byAnnotate(labels, reports);
        List<Verdict> byBrief = Speakers.byBrief(labels, brief);
        Spans.Checked spans = Spans.check(brief, byId(reports));
        List<String> failures = new ArrayList<>(story(brief));
        failures.addAll(spans.wrong());
        List<String> misses = byBrief.stream()
                .filter(v -> v.kind() != Verdict.Kind.RIGHT)
                .map(v -> v.label().sha256().substring(0, 8) + " " + v.label().start() + ".."
                        + v.label().end() + " is "
                        + String.join(" or ", v.label().keys()) + ", "
                        + (v.speaker() == null ? "unknown" : "not " + v.speaker()))
                .toList();
        return new Found(Tally.of(byAnnotate), Tally.of(byBrief), spans.seen(), List.copyOf(failures), misses);
    }

    /**
     * How many stretches a program gives the right, a wrong and no speaker.
     *
     * @param answers what {@code annotate} prints of the reports, or a program that prints the same shape
     * @throws IOException if the labels or {@code answers} cannot be read
     */
    public static Tally speakers(Project project, Path answers) throws IOException {
        return Tally.of(Speakers.byAnnotate(labels(project), Node.lines(answers)));
    }

    private static List<Label> labels(Project project) throws IOException {
        return Label.read(project.bench("labels").resolve("seed-speakers.tsv"));
    }

    private static Map<String, Node> byId(List<Node> reports) {
        Map<String, Node> out = new HashMap<>();
        reports.forEach(r -> out.put(r.textOrEmpty("id"), r));
        return out;
    }

    private static List<String> story(Node brief) {
        List<Node> stories = brief.items("stories");
        if (stories.size() != 1 || stories.getFirst().items("reports").size() != 5) {
            return List.of("not one story of five reports but "
                    + stories.stream().map(s -> s.items("reports").size()).toList());
        }
        Node story = stories.getFirst();
        List<String> out = new ArrayList<>(origins(story));
        if (story.items("differences").stream().noneMatch(SeedsCheck::isSummitSize)) {
            out.add("the size of the summit is not one difference with three sides");
        }
        return out;
    }

    private static List<String> origins(Node story) {
        Map<String, String> fileOf = new HashMap<>();
        for (Node r : story.items("reports")) {
            fileOf.put(
                    r.textOrEmpty("id"),
                    String.valueOf(Path.of(r.textOrEmpty("path")).getFileName()));
        }
        boolean together = false;
        List<String> out = new ArrayList<>();
        for (Node group : story.get("origins").items("groups")) {
            Set<String> files = new HashSet<>();
            group.items("reports").forEach(id -> files.add(fileOf.getOrDefault(String.valueOf(id.text()), "")));
            if (files.size() < 2) {
                continue;
            }
            together |= holds(files, COPY) && holds(files, COPIED);
            for (String alone : ALONE) {
                if (holds(files, alone)) {
                    out.add(alone + " is in a group of one origin");
                }
            }
        }
        if (!together) {
            out.add(COPY + " and " + COPIED + " share no origin");
        }
        return out;
    }

    private static boolean holds(Set<String> files, String start) {
        return files.stream().anyMatch(f -> f.startsWith(start));
    }

    private static boolean isSummitSize(Node difference) {
        if (!"figure".equals(difference.text("kind"))) {
            return false;
        }
        List<Node> sides = difference.items("sides");
        Set<String> reports = new HashSet<>();
        Set<String> sizes = new HashSet<>();
        for (Node side : sides) {
            reports.add(side.textOrEmpty("report"));
            String words = side.has("focus") ? side.get("focus").textOrEmpty("text") : side.textOrEmpty("text");
            SIZES.stream().filter(words::contains).forEach(sizes::add);
        }
        return sides.size() == 3 && reports.size() == 3 && sizes.equals(SIZES);
    }
}
