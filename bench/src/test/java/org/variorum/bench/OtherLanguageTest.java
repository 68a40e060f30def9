package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.run.Run;

/** A report in another language is read and cleaned like any, listed everywhere, and plainly marked as not annotated. */
class OtherLanguageTest {
    private static final List<String> PROSE = List.of(
            "Der Hafen von Velmora wurde am Montag wegen eines Sturms gesperrt, und die F\u00e4hren blieben in der Bucht.",
            "\u201eWir warten ab, bis sich der Wind gelegt hat\u201c, sagte die B\u00fcrgermeisterin, die nicht in der Stadt war.",
            "Es ist das dritte Mal in diesem Jahr, dass der Hafen f\u00fcr mehr als einen Tag geschlossen werden muss.");

    private static final String PAGE = "<!doctype html><html lang='de'><head><meta charset='utf-8'>"
            + "<title>Sturm vor Velmora</title></head><body><nav><a href='/'>Start</a> <a href='/wetter'>Wetter</a></nav>"
            + "<article><h1>Sturm vor Velmora</h1><p>" + String.join("</p><p>", PROSE) + "</p></article>"
            + "<footer>Alle Rechte vorbehalten</footer></body></html>";

    private final Project project = Project.find();
    private final Program program = Program.classes(project);

    @TempDir
    private Path folder = Path.of("");

    private Path german = Path.of("");
    private Path english = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        german = Files.writeString(folder.resolve("a-sturm.html"), PAGE, StandardCharsets.UTF_8);
        english = Files.copy(
                project.samples().resolve("01-quillhaven-chronicle.txt"), folder.resolve("b-quillhaven.txt"));
    }

    private Run run(String verb, String... more) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(List.of(verb, german.toString(), english.toString()));
        arguments.addAll(List.of(more));
        return program.demand(folder.resolve("out"), arguments);
    }

    private void assertSaid(Run run) {
        assertEquals(
                List.of("variorum: " + german + ": not annotated, its language is de"),
                run.errors().lines().filter(line -> line.contains("sturm")).toList());
    }

    @Test
    void extractCleansIt() throws IOException {
        Node report = Node.lines(run("extract").out()).getFirst();
        assertEquals(String.join("\n", PROSE), report.textOrEmpty("text"));
        assertEquals("de", report.textOrEmpty("language"));
        assertEquals("Sturm vor Velmora", report.textOrEmpty("title"));
    }

    @Test
    void annotateListsItInItsPlaceAndMarksIt() throws IOException {
        Run run = run("annotate");
        List<Node> lines = Node.lines(run.out());
        assertEquals(2, lines.size());
        assertEquals("its language is de", lines.getFirst().textOrEmpty("notAnnotated"));
        assertTrue(lines.getFirst().items("attributions").isEmpty());
        assertFalse(lines.getLast().has("notAnnotated"));
        assertFalse(lines.getLast().items("attributions").isEmpty());
        assertSaid(run);
    }

    @Test
    void storiesNamesIt() throws IOException {
        Run run = run("stories");
        assertEquals(1, Node.lines(run.out()).size());
        assertSaid(run);
    }

    @Test
    void everyFormOfTheBriefListsIt() throws IOException {
        Run json = run("brief", "--format", "json");
        assertSaid(json);
        Node brief = Node.document(json.out());
        assertEquals(1, brief.items("notAnnotated").size());
        assertEquals(1, brief.items("stories").size());
        String md = run("brief").text();
        assertTrue(md.contains("a-sturm.html: read, but not analysed (language de)"), md);
        String html = run("brief", "--format", "html").text();
        assertTrue(html.contains("a-sturm.html</code>: read, but not analysed: its language is \u201cde\u201d"), html);
    }
}
