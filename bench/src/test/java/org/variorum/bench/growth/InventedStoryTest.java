package org.variorum.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.report.Report;

class InventedStoryTest {
    @Test
    void oneSeedGivesTheSameReportsAndTheFirstOfManyAreThoseOfFew() {
        List<Report> many = new InventedStory(5).reports(12);
        assertEquals(many.subList(0, 4), new InventedStory(5).reports(4));
        assertNotEquals(
                many.getFirst().text(),
                new InventedStory(6).reports(1).getFirst().text());
    }
}
