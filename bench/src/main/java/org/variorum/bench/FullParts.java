package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.bench.run.Project;
import org.variorum.bench.speakers.JudgedSpeakers;

/** Every labelled set as a whole. */
final class FullParts {
    private FullParts() {}

    static List<Part> of(Path sets) {
        Path sentences = sets.resolve("attribution/sentences");
        Path stream = sets.resolve("stories/stream");
        return List.of(
                new Part("pages", Task.PAGES, List.of(sets.resolve("pages/html")), sets.resolve("pages")),
                new Part("fields", Task.FIELDS, List.of(sets.resolve("fields/html")), sets.resolve("fields")),
                new Part(
                        "dates",
                        Task.DATES,
                        List.of(sets.resolve("pages/html"), sets.resolve("dates/html")),
                        sets.resolve("dates/gold.jsonl")),
                new Part(
                        "attribution",
                        Task.ATTRIBUTION,
                        List.of(sets.resolve("attribution/dev/text")),
                        sets.resolve("attribution/dev")),
                new Part(
                        "sentences",
                        Task.SENTENCES,
                        List.of(sentences.resolve("dev-articles.jsonl")),
                        sentences.resolve("dev.jsonl")),
                new Part(
                        "times",
                        Task.TIMES,
                        List.of(sets.resolve("time/articles.jsonl")),
                        sets.resolve("time/gold.jsonl")),
                new Part(
                        "stories",
                        Task.STORIES,
                        List.of(stream.resolve("articles.jsonl")),
                        stream.resolve("gold.jsonl")));
    }

    /** Attributions whose speakers were judged, in whole stories. */
    static Part speakers(Project project, Path sets) throws IOException {
        Path labels = project.bench("labels").resolve("speakers.tsv");
        List<Path> stories =
                JudgedSpeakers.stories(labels, sets.resolve("stories").resolve("triples"));
        return new Part("speakers", Task.SPEAKERS, stories, labels);
    }
}
