package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;

/** The same reports give the same bytes, wherever and however often. */
class SameBytesTest {
    private final Project project = Project.find();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSecondRunAnotherPlaceAndOtherThreadsChangeNothing() throws IOException {
        Program here = Program.classes(project);
        Program elsewhere = Program.classes(
                project,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kolkata",
                "-Dfile.encoding=ISO-8859-9");
        byte[] first = brief(here, "2");
        assertTrue(first.length > 0);
        assertArrayEquals(first, brief(here, "2"), "a second run");
        assertArrayEquals(first, brief(here, "1"), "one thread");
        assertArrayEquals(first, brief(elsewhere, "5"), "Turkish, half-hour zone, five threads");
    }

    @Test
    void norDoTheyChangeThePage() throws IOException {
        Path one = folder.resolve("one.html");
        Path other = folder.resolve("other.html");
        page(Program.classes(project), one);
        page(Program.classes(project, "-Duser.language=tr", "-Duser.timezone=Pacific/Chatham"), other);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    private void page(Program program, Path page) throws IOException {
        program.demand(
                folder.resolve("nothing"), List.of("brief", project.samples().toString(), "-o", page.toString()));
    }

    private byte[] brief(Program program, String threads) throws IOException {
        List<String> arguments =
                List.of("brief", project.samples().toString(), "--format", "json", "--threads", threads);
        return Files.readAllBytes(
                program.demand(folder.resolve("brief.json"), arguments).out());
    }
}
