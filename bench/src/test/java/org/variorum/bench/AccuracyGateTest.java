package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.variorum.bench.run.Program;
import org.variorum.bench.run.Project;
import org.variorum.bench.score.Measure;

/** Small fixed parts of the labelled sets score no lower than pinned; {@code bench/run pins} writes new pins. */
class AccuracyGateTest {
    private final Project project = Project.find();
    private final Path work = project.bench("target").resolve("gate");

    @TestFactory
    List<DynamicTest> scoresStayAtTheirPins() throws IOException {
        Optional<Path> sets = project.labelledSets();
        if (sets.isEmpty()) {
            return abort("accuracy gate skipped: the labelled sets are not beside this checkout (../shared/bench)");
        }
        Pins pins = Pins.read(project.bench("pins.json"));
        return new Gate(project, Program.classes(project), sets.get(), work)
                .held().stream()
                        .map(held -> dynamicTest(held.part(), () -> hold(held, pins)))
                        .toList();
    }

    private static void hold(Gate.Held held, Pins pins) throws IOException {
        Optional<Pins.Pin> pin = pins.of(held.part());
        assertTrue(pin.isPresent(), held.part() + " has no pin: bench/run pins writes them");
        assertEquals(
                pin.get().sha256(),
                held.digest(),
                "the labelled set has changed, so its pins say nothing about it; read the change, then bench/run pins");
        List<Measure> now = held.score();
        pin.get().risen(now).forEach(System.out::println);
        List<String> fallen = pin.get().fallen(now);
        assertEquals(List.of(), fallen);
    }
}
