package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Machine;
import org.variorum.bench.score.Measure;

class PlantedResultsTest {
    private static final PlantedResults RESULTS = new PlantedResults(
            new Version("abc", "2026-01-01"),
            new Machine("a processor", 2, "24 GiB", "a system", "a JDK"),
            List.of(
                    new Measure("copies.day.planted", 12),
                    new Measure("copies.day.found", .75),
                    new Measure("copies.day.reason", .5),
                    new Measure("copies.falsePerHundredClaims", 1.5)));

    @Test
    void whatWasFoundStandsByKind(@TempDir Path folder) throws IOException {
        RESULTS.write(folder);
        String page = Files.readString(folder.resolve("planted.md"));
        assertTrue(page.contains("| day | 12 | .7500 | .5000 |  |  |  |\n"), page);
        assertTrue(page.contains("False ones per hundred aligned claims, copies: 1.50.\n"), page);
    }

    @Test
    void theDataSayTheSameAndWhatWasMeasured(@TempDir Path folder) throws IOException {
        RESULTS.write(folder);
        Node data = Node.document(folder.resolve("planted.json"));
        assertEquals("abc", data.text("commit"));
        assertEquals(2, data.get("machine").integer("cores"));
        assertEquals(.75, data.get("measures").get("copies.day.found").number());
    }
}
