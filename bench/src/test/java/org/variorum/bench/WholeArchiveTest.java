package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;

/** An archive that unpacks to more than all the memory there is: read on several threads, stopped and gone on with. */
class WholeArchiveTest {
    @Test
    void isReadInBoundedMemoryAndGoneOnWith(@TempDir Path folder) throws IOException {
        Program small = Program.classes(Project.find(), "-Xmx48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        Archive.Found found = new Archive(small, folder).measure(12_000_000);
        assertEquals(found.pages(), found.reports());
        assertTrue(found.same(), found.line());
    }
}
