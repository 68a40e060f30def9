package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.score.Measure;

class PinsTest {
    private final Pins.Pin pin = new Pins.Pin("pages", "ab", List.of(new Measure("F1", 0.9), new Measure("P", 0.8)));

    @Test
    void aScoreBelowItsPinHasFallen() {
        assertEquals(
                List.of("pages F1: fell from the pinned 0.9000 to 0.8999"),
                pin.fallen(List.of(new Measure("F1", 0.8999), new Measure("P", 0.8))));
    }

    @Test
    void aScoreWellAboveItsPinAsksForTheRaise() {
        List<Measure> now = List.of(new Measure("F1", 0.904), new Measure("P", 0.81));
        assertEquals(List.of("pages P: raise the pin 0.8000: 0.8100 is reached"), pin.risen(now));
        assertEquals(List.of(), pin.fallen(now));
    }

    @Test
    void pinsAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
        Pins pins = new Pins(List.of(pin));
        pins.write(folder.resolve("pins.json"));
        assertEquals(pins, Pins.read(folder.resolve("pins.json")));
    }

    @Test
    void whereNoPinsAreWrittenNothingIsPinned(@TempDir Path folder) throws IOException {
        assertEquals(new Pins(List.of()), Pins.read(folder.resolve("pins.json")));
    }
}
