package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    @Test
    void aFewAreTakenFromAllOverTheSetWithTheirLabels(@TempDir Path folder) throws IOException {
        Path dev = folder.resolve("dev");
        Files.createDirectories(dev.resolve("text"));
        Files.createDirectories(dev.resolve("attributions"));
        for (String name : List.of("a1", "a2", "b1", "b2", "c1", "c2")) {
            Files.writeString(dev.resolve("text").resolve(name + ".txt"), name);
            Files.writeString(dev.resolve("attributions").resolve(name + "_one.ann"), "");
        }

        Part part = new Articles(dev).spread(3, folder.resolve("part"));

        assertEquals(List.of("a1.txt", "b1.txt", "c1.txt"), names(part.inputs().stream()));
        try (Stream<Path> labels = Files.list(part.gold().resolve("attributions"))) {
            assertEquals(List.of("a1_one.ann", "b1_one.ann", "c1_one.ann"), names(labels.sorted()));
        }
    }

    private static List<String> names(Stream<Path> files) {
        return files.map(f -> f.getFileName().toString()).toList();
    }
}
