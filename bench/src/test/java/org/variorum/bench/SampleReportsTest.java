package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.seeds.Spans;

/** Some of what {@code samples/README.md} says a careful editor finds in the sample reports. */
class SampleReportsTest {
    private static Node brief = new Node(null);
    private static Map<String, Node> reports = Map.of();

    @BeforeAll
    static void layThemSideBySide(@TempDir Path folder) throws IOException {
        Project project = Project.find();
        Program program = Program.classes(project);
        String samples = project.samples().toString();
        brief = Node.document(
                program.demand(folder.resolve("brief.json"), List.of("brief", samples, "--format", "json"))
                        .out());
        Map<String, Node> read = new HashMap<>();
        for (Node report : Node.lines(program.demand(folder.resolve("read.jsonl"), List.of("extract", samples))
                .out())) {
            read.put(report.textOrEmpty("id"), report);
        }
        reports = read;
    }

    @Test
    void theFiveReportsAreOneStory() {
        assertEquals(
                List.of(5),
                brief.items("stories").stream()
                        .map(s -> s.items("reports").size())
                        .toList());
    }

    @Test
    void everySpanIsTheReportsText() {
        Spans.Checked spans = Spans.check(brief, reports);
        assertAll(
                () -> assertEquals(List.of(), spans.wrong()),
                () -> assertTrue(spans.seen() > 50, "only " + spans.seen()));
    }

    @Test
    void noTwoClaimsOfStatementsRestOnTheSameTwoSentences() {
        List<Set<String>> seen = new ArrayList<>();
        for (Node claim : story().items("claims")) {
            Set<String> places = new TreeSet<>();
            for (Node e : claim.items("evidence")) {
                places.add(e.textOrEmpty("report") + " " + e.integer("start"));
            }
            if (claim.textOrEmpty("kind").equals("statement") && places.size() > 1) {
                for (Set<String> before : seen) {
                    Set<String> both = new TreeSet<>(before);
                    both.retainAll(places);
                    assertTrue(both.size() < 2, () -> "told twice: " + both);
                }
                seen.add(places);
            }
        }
    }

    @Test
    void theUncreditedCopySharesItsOriginWithTheDispatch() {
        assertTrue(story().get("origins").items("groups").stream()
                .anyMatch(g -> holds(g, "01-quillhaven") && holds(g, "02-kestrel")));
    }

    @Test
    void theIndependentReportsShareNone() {
        for (Node group : story().get("origins").items("groups")) {
            if (group.items("reports").size() > 1) {
                assertFalse(holds(group, "03-port-selen") || holds(group, "05-brayford"));
            }
        }
    }

    @Test
    void furnitureNeverBecomesAClaim() {
        for (Node claim : story().items("claims")) {
            String text = claim.textOrEmpty("text");
            for (String furniture : List.of("40 dead", "Advertisement", "newsletter", "cookies", "Most read")) {
                assertFalse(text.contains(furniture), text);
            }
        }
    }

    private static Node story() {
        return brief.items("stories").getFirst();
    }

    private static boolean holds(Node group, String file) {
        return group.items("reports").stream()
                .map(id -> reports.getOrDefault(String.valueOf(id.text()), new Node(null)))
                .anyMatch(r -> r.textOrEmpty("path").contains(file));
    }
}
