package org.variorum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.bench.json.Node;
import org.variorum.bench.run.Machine;
import org.variorum.bench.score.Measure;

class PeersTableTest {
    private static final Peers.Found FOUND = new Peers.Found(
            new Version("abc", "2026-01-01"),
            new Machine("a processor", 2, "24 GiB", "a system", "a JDK"),
            20,
            0,
            2100,
            List.of(reader("ours", .5, 1, 2), reader("theirs", .25, 10, 30)));

    @Test
    void qualityAndSpeedStandSideBySide(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("peers.md");
        new PeersTable(FOUND).write(file);
        String page = Files.readString(file);
        assertTrue(page.contains("|  | ours | theirs |\n| --- | --- | --- |\n"), page);
        assertTrue(page.contains("| exact.source.F1 | .5000 | .2500 |\n"), page);
        assertTrue(page.contains("| words/s, start left out | 2,000 | 100 |\n"), page);
        assertTrue(page.contains("| Variorum is faster by | 1.0 | 20.0 |\n"), page);
    }

    @Test
    void theDataSayTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("peers.json");
        PeersJson.write(file, FOUND);
        Node theirs = Node.document(file).items("readers").getLast();
        assertEquals(20, theirs.get("oursIsFasterBy").number());
        assertEquals(100, theirs.integer("wordsPerSecond"));
    }

    private static Beside reader(String name, double score, double start, double seconds) {
        List<Measure> measures =
                Beside.CHIEF.stream().map(chief -> new Measure(chief, score)).toList();
        return new Beside(name, measures, Optional.empty(), start, List.of(seconds), 2000, 0);
    }
}
