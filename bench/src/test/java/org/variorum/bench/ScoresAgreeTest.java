package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.Measure;

/** The scores in Java are those of {@code score.py}, on small invented sets that have something right and wrong of each kind. */
class ScoresAgreeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void pages() throws IOException {
        write("gold.jsonl", """
                {"path": "a.html.gz", "with": ["The bridge  is shut", "Naïve ferrymen"], "without": ["Cookies", "Menu"]}
                {"path": "b.html.gz", "with": ["Nobody was hurt"], "without": ["Share"]}
                {"path": "c.html.gz", "with": ["Not printed at all"], "without": ["Share"]}
                """);
        agree(Task.PAGES, folder, """
                {"path": "x/a.html.gz", "text": "The bridge\\u00a0is\\nshut. Cookies? Naïve ferrymen wait."}
                {"path": "x/b.html", "text": "Somebody was hurt. Share"}
                """);
    }

    @Test
    void fields() throws IOException {
        write("gold.jsonl", """
                {"path": "a.html.gz", "title": "Bridge shut, say ferrymen", "byline": ["Ilse Tamberg", "Owen Hale"], "published": "2026-04-16 10:00:00", "body": ["The old bridge is shut.", "Ferrymen are glad of the work, and the town is not."]}
                {"path": "b.html.gz", "title": "Rain", "byline": ["Ana Ruiz"], "published": "2026-04-17", "body": ["It rained. It rained again.", "", "Nobody minded the rain in the end."]}
                """);
        agree(Task.FIELDS, folder, """
                {"path": "a.html.gz", "title": "BRIDGE SHUT – say ferrymen", "byline": ["Owen Hale", "Ilse Tamberg"], "published": "2026-04-16T10:00:00+02:00", "text": "Menu\\nThe bridge is shut, the old bridge.\\nThe town is not glad. Ferrymen are."}
                {"path": "b.html", "title": "Rain and wind", "published": "2026-04-18", "text": "It rained again and again.\\n\\nIn the end nobody minded"}
                """);
    }

    @Test
    void dates() throws IOException {
        write("gold.jsonl", """
                {"path": "a.html.gz", "published": "2026-04-16"}
                {"path": "../../pages/html/b.html.gz", "published": "2026-04-17"}
                {"path": "c.html.gz", "published": "2026-04-18"}
                {"path": "d.html.gz"}
                """);
        agree(Task.DATES, folder.resolve("gold.jsonl"), """
                {"path": "dates/html/a.html.gz", "published": "2026-04-16T22:00:00Z"}
                {"path": "pages/html/b.html.gz", "published": "2026-04-16"}
                {"path": "c.html.gz"}
                {"path": "d.html.gz", "published": "2026-04-18"}
                """);
    }

    @Test
    void times() throws IOException {
        write("gold.jsonl", """
                {"id": "a", "times": [{"start": 0, "end": 6, "value": "2026-04-17"}, {"start": 10, "end": 15, "value": "P3D"}]}
                {"id": "b", "times": [{"start": 3, "end": 9, "value": "2026"}]}
                """);
        agree(Task.TIMES, folder.resolve("gold.jsonl"), """
                {"id": "a", "times": [{"start": 0, "end": 6, "value": "2026-04-10"}, {"start": 10, "end": 15, "value": "P3D"}, {"start": 20, "end": 22}]}
                """);
    }

    @Test
    void stories() throws IOException {
        write("gold.jsonl", """
                {"id": "a", "story": "x"}
                {"id": "b", "story": "x"}
                {"id": "c", "story": "y"}
                {"id": "d", "story": "y"}
                {"id": "e", "story": "z"}
                """);
        agree(Task.STORIES, folder.resolve("gold.jsonl"), """
                {"id": "a", "path": "p", "story": "1"}
                {"id": "b", "path": "p", "story": "2"}
                {"id": "c", "path": "p", "story": "3"}
                {"redirect": "2", "to": "1", "because": "one event"}
                {"id": "d", "path": "p", "story": "1"}
                """);
    }

    @Test
    void sentences() throws IOException {
        write("gold.jsonl", """
                {"id": "a", "tokens": ["Rivers", "rise", "🌾", ",", "she", "said", "."], "labels": ["B-content", "I-content", "I-content", "O", "B-source", "B-cue", "O"]}
                {"id": "b", "tokens": ["He", "denied", "it"], "labels": ["B-source", "B-cue", "B-content"]}
                """);
        agree(Task.SENTENCES, folder.resolve("gold.jsonl"), """
                {"id": "a", "attributions": [{"source": {"start": 16, "end": 19}, "cue": {"start": 20, "end": 24}, "content": [{"start": 0, "end": 13}]}, {"within": 0, "cue": {"start": 0, "end": 6}, "content": []}]}
                {"id": "b", "attributions": [{"source": {"start": 0, "end": 2}, "cue": {"start": 3, "end": 12}, "content": [{"start": 10, "end": 12}]}]}
                """);
    }

    @Test
    void attribution() throws IOException {
        String text = "🌾 “It is dry,” the miller said. Anna Ruiz denied that she had sold corn to him.";
        write("text/a_2026.txt", text);
        write("attributions/a_2026_77.ann", """
                T1\tContent 2 14\t“It is dry,”
                T2\tSource 15 25\tthe miller
                T3\tCue 26 30\tsaid
                E1\tContent:T1 Source:T2 Cue:T3
                T4\tSource 32 41\tAnna Ruiz
                T5\tCue 42 48\tdenied
                T6\tContent 49 53;54 79\tthat she had sold corn to him
                E2\tSource:T4 Cue:T5 Content:T6
                """);
        agree(Task.ATTRIBUTION, folder, """
                {"path": "text/a_2026.txt", "attributions": [{"source": {"start": 15, "end": 25}, "cue": {"start": 26, "end": 30}, "content": [{"start": 2, "end": 15}]}, {"source": {"start": 32, "end": 41}, "cue": {"start": 42, "end": 48}, "content": [{"start": 54, "end": 79}]}, {"cue": {"start": 62, "end": 66}, "content": [{"start": 62, "end": 71}]}]}
                """);
    }

    private void agree(Task task, Path gold, String answers) throws IOException {
        Path sets = Project.find().labelledSets().orElse(Path.of(""));
        Optional<ScorePy> python = ScorePy.of(sets);
        if (python.isEmpty() || !Files.exists(python.get().script())) {
            abort("comparison of scores skipped: python3 or ../shared/bench/score.py is not here");
            return;
        }
        Path predictions = write("answers/answers.jsonl", answers);
        List<Measure> theirs = python.get().score(new Part("small", task, List.of(), gold), predictions);
        List<Measure> ours = task.scorer().score(gold, predictions);
        for (Measure m : ours) {
            assertEquals(Measure.of(theirs, m.name()), m.value(), 1e-9, m.name());
        }
        for (String name : task.chief()) {
            assertEquals(Measure.of(theirs, name), Measure.of(ours, name), 1e-9, name);
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
