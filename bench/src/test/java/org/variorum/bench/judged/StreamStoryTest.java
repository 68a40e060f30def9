package org.variorum.bench.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.Span;

class StreamStoryTest {
    @TempDir
    Path folder;

    private List<StreamStory> stories() throws IOException {
        Path stream = Files.createDirectories(folder.resolve("stories/stream"));
        Files.writeString(stream.resolve("articles.jsonl"), """
                {"id": "s1", "title": "Ferry - men", "text": "Nine - year rain", "outlet": "Post", "published": "2021-04-21"}
                {"id": "s2", "title": "A two - day flood", "text": "🌾 `` Rain '' and a two - day flood", "published": "2021-04-21"}
                {"id": "s3", "title": "Rain", "text": "It rained.", "published": "2021-04-22"}
                {"id": "s4", "title": "Sun", "text": "It shone.", "published": "2021-04-22"}
                {"id": "s5", "title": "Wind", "text": "It blew.", "outlet": "Herald", "published": "2021-04-23"}
                """);
        Files.writeString(stream.resolve("gold.jsonl"), """
                {"id": "s1", "story": "a7"}
                {"id": "s2", "story": "e1a"}
                {"id": "s3", "story": "e1a"}
                {"id": "s4", "story": "e2a"}
                {"id": "s5", "story": "a7"}
                """);
        return StreamStory.all(folder);
    }

    @Test
    void aStoryOfOneReportIsNone() throws IOException {
        assertEquals(
                List.of("a7", "e1a"), stories().stream().map(StreamStory::id).toList());
    }

    @Test
    void reportsWithAnInventedDayAreGivenWithoutItAndUntokenised() throws IOException {
        assertEquals(
                List.of(
                        "{\"id\":\"s2\",\"title\":\"A two-day flood\",\"text\":\"🌾 “Rain” and a two-day flood\"}",
                        "{\"id\":\"s3\",\"title\":\"Rain\",\"text\":\"It rained.\"}"),
                Files.readAllLines(stories().getLast().write(folder)));
    }

    @Test
    void othersAreGivenAsTheyStand() throws IOException {
        assertEquals(
                "{\"id\":\"s1\",\"title\":\"Ferry - men\",\"text\":\"Nine - year rain\",\"outlet\":\"Post\","
                        + "\"published\":\"2021-04-21\"}",
                Files.readAllLines(stories().getFirst().write(folder)).getFirst());
    }

    @Test
    void aPlaceIsToldInCodePointsOfTheSetsText() throws IOException {
        StreamReport report = stories().getLast().report("s2");
        int at = report.given().text().indexOf("“Rain”");
        assertEquals(new Side("s2", 2, 12), report.side(new Span(at, at + 6)));
    }
}
