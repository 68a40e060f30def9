package org.variorum.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.read.ReadResult;
import org.variorum.read.Spans;
import org.variorum.read.Unread;
import org.variorum.report.Report;

class JsonFeedsTest {
    private static final String LEAD =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters.";

    private static final String FEED = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Velmora Post", "language": "en-GB",
         "authors": [{"name": "Ana Korda"}], "items": [
         {"id": 17, "url": "https://post.example/17", "title": "Storm", "summary": "Closed.",
          "content_html": "<p>\\ud83d\\ude00 %s</p>", "date_published": "2031-05-06T10:00:00+02:00"},
         {"id": "b", "title": "Ferry", "authors": [{"name": "Jon Vell"}], "summary": "%s"},
         {"id": "c", "image": "https://post.example/c.png"}]}
        """.formatted(LEAD, LEAD);

    @Test
    void readsAReportAnItem() {
        ReadResult result = Spans.read(FEED);
        Report report = result.reports().getFirst();
        assertEquals("17", report.id());
        assertEquals("\ud83d\ude00 " + LEAD, report.text());
        assertEquals("Velmora Post", report.outlet());
        assertEquals(List.of("Ana Korda"), report.byline());
        assertEquals("2031-05-06T10:00:00+02:00", report.published());
        assertEquals("en-GB", report.language());
        assertEquals(List.of(), report.warnings());
        assertEquals(List.of(new Unread("-:3", "an entry of a feed: no text")), result.unread());
    }

    @Test
    void saysWhereThereIsASummaryOnly() {
        Report report = Spans.read(FEED).reports().get(1);
        assertEquals(LEAD, report.text());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals(1, report.warnings().size());
    }

    @Test
    void readsTheItemsBeforeABreak() {
        ReadResult result = Spans.read(FEED.substring(0, FEED.indexOf("Jon Vell")));
        assertEquals(1, result.reports().size());
        assertEquals(List.of(new Unread("-", "JSON that is broken or cut off, behind entry 1")), result.unread());
    }

    @Test
    void refusesTenThousandLevels() {
        String deep = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + "[".repeat(10_000);
        assertEquals(
                List.of(new Unread("-", "JSON nested deeper than 200 levels")),
                Spans.read(deep).unread());
    }

    @Test
    void aReportThatQuotesAFeedIsNone() {
        ReadResult result = Spans.read("{\"text\": \"\\\"version\\\": \\\"https://jsonfeed.org/version/1\\\"\"}");
        assertTrue(result.unread().isEmpty());
        assertEquals(1, result.reports().size());
    }
}
