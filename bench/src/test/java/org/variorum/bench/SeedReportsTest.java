package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.seeds.SeedsCheck;

/** What the project promises of the five seed reports; {@code bench/run seeds} prints the same in full. */
class SeedReportsTest {
    /** Of 72; CoreNLP gets 34 of these stretches right. */
    private static final int RIGHT_SPEAKERS = 67;

    @Test
    void theBriefHoldsWhatACarefulReaderFinds() throws IOException {
        Project project = Project.find();
        Optional<Path> seeds = project.seeds();
        if (seeds.isEmpty()) {
            abort("check of the seed reports skipped: they are not beside this checkout (../shared/reports/seeds)");
            return;
        }
        Path work = project.bench("target").resolve("gate");
        SeedsCheck.Found found = SeedsCheck.run(project, Program.classes(project), seeds.get(), work);
        assertAll(
                () -> assertEquals(List.of(), found.failures()),
                () -> assertTrue(found.spans() > 100, "only " + found.spans() + " spans"),
                () -> assertTrue(found.byAnnotate().right() >= RIGHT_SPEAKERS, "annotate: " + found.byAnnotate()),
                () -> assertTrue(found.byBrief().right() >= RIGHT_SPEAKERS, "brief: " + found.byBrief()));
    }
}
