package org.variorum.bench.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.bench.json.Node;

/**
 * A story of the stream that two reports or more tell.
 *
 * @param id as the set has it; one that begins with {@code e} is of ECB+, one that begins with {@code a} of AllSides
 * @param reports in order of arrival
 */
record StreamStory(String id, List<StreamReport> reports) {
    StreamStory {
        reports = List.copyOf(reports);
    }

    /** The files of the set: its reports, and which story each is of. */
    static List<Path> files(Path sets) {
        Path stream = sets.resolve("stories").resolve("stream");
        return List.of(stream.resolve("articles.jsonl"), stream.resolve("gold.jsonl"));
    }

    /** All of them, in order of their ids.
     *
     * @throws IOException if the set cannot be read
     */
    static List<StreamStory> all(Path sets) throws IOException {
        List<Path> files = files(sets);
        Map<String, String> storyOf = new HashMap<>();
        for (Node gold : Node.lines(files.getLast())) {
            storyOf.put(gold.textOrEmpty("id"), gold.textOrEmpty("story"));
        }
        Map<String, List<StreamReport>> stories = new TreeMap<>();
        for (Node row : Node.lines(files.getFirst())) {
            String story = storyOf.getOrDefault(row.textOrEmpty("id"), "");
            stories.computeIfAbsent(story, k -> new ArrayList<>()).add(StreamReport.of(row, story.startsWith("e")));
        }
        List<StreamStory> out = new ArrayList<>();
        stories.forEach((id, reports) -> {
            if (reports.size() > 1) {
                out.add(new StreamStory(id, reports));
            }
        });
        return List.copyOf(out);
    }

    /** @throws IllegalArgumentException if the story has no such report */
    StreamReport report(String report) {
        return reports.stream()
                .filter(r -> r.id().equals(report))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no report " + report));
    }

    /** Writes the reports as the command line takes them, into a file of their own. */
    Path write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (StreamReport r : reports) {
            lines.add(r.line());
        }
        Files.createDirectories(folder);
        return Files.write(folder.resolve(id + ".jsonl"), lines, StandardCharsets.UTF_8);
    }
}
