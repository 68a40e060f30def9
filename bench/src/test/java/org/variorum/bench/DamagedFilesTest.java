package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.fuzz.Fuzz;
import org.variorum.bench.run.Project;

/** A small part of what {@code bench/run fuzz} does. */
class DamagedFilesTest {
    private static final int CASES = 3000;

    private final List<Path> folders =
            List.of(Project.find().samples(), Project.find().samples().resolveSibling("formats"));

    @Test
    void endInReportsAndCauses(@TempDir Path keep) throws IOException {
        Fuzz.Found found = Fuzz.of(folders, 7, keep).run(CASES, Duration.ofMinutes(5));
        assertEquals(List.of(), found.findings());
    }

    @Test
    void theSameNumberIsTheSameDamage(@TempDir Path keep) throws IOException {
        for (int number = 0; number < 200; number++) {
            assertArrayEquals(
                    Fuzz.of(folders, 7, keep).bytes(number),
                    Fuzz.of(folders, 7, keep).bytes(number));
        }
    }
}
