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

class PagePeersReportTest {
    private static final PagePeers.Found FOUND = new PagePeers.Found(
            new Version("abc", "2026-01-01"),
            new Machine("a processor", 2, "24 GiB", "a system", "a JDK"),
            100,
            measures(.75),
            List.of(reader("ours", .5, 2.0, 4.0, 3.0), reader("theirs", .25, 10.0, 20.0, 12.0)));

    @Test
    void qualityAndSpeedStandSideBySide(@TempDir Path folder) throws IOException {
        new PagePeersReport(FOUND).write(folder);
        String page = Files.readString(folder.resolve("page-peers.md"));
        assertTrue(page.contains("|  | ours | theirs |\n| --- | --- | --- |\n"), page);
        assertTrue(page.contains("| segment F1 | .5000 | .2500 |\n"), page);
        assertTrue(page.contains("| pages/s of one processor | 11.1 | 2.4 |\n"), page);
        assertTrue(page.contains("its F1 is .7500."), page);
    }

    @Test
    void theDataSayTheSame(@TempDir Path folder) throws IOException {
        new PagePeersReport(FOUND).write(folder);
        Node data = Node.document(folder.resolve("page-peers.json"));
        assertEquals(.75, data.get("shippedTrees").get("F1").number());
        Node theirs = data.items("readers").getLast();
        assertEquals(.25, theirs.get("measures").get("F1").number());
        assertEquals(3, theirs.items("seconds").size());
    }

    private static PagesBeside reader(String name, double score, Double... seconds) {
        return new PagesBeside(name, measures(score), List.of(seconds), 100);
    }

    private static List<Measure> measures(double score) {
        return PagesBeside.CHIEF.stream()
                .map(chief -> new Measure(chief, score))
                .toList();
    }
}
