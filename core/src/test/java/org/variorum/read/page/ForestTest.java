package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final String PAGE = """
            <body><div class="wrap"><h1>Storm closes harbour of Velmora</h1><div class="text">
            <p>The harbour of Velmora was closed on Monday because of a storm, the mayor told reporters in town.</p>
            <p>“Nobody will leave before the wind drops,” Ana Korda said, and asked all captains to stay in port.</p>
            <p>The storm will last until Wednesday, according to the weather service of the island of Tarn.</p>
            <p>Subscribe to our newsletter and get the latest news of the harbour in your inbox.</p>
            <h3>More from the harbour</h3><p><a href="/a">Ferry sinks off the coast of Tarn</a></p></div></div></body>
            """;

    private static MainText.Found found() {
        Document page = Jsoup.parse(PAGE);
        return MainText.found(page.body(), () -> Jsoup.parse(PAGE));
    }

    @Test
    void addsUpTheLeavesThatItsTreesLeadTo() {
        Forest forest = Forest.of(List.of("1:0.5:1:2 ~-1 0:2:3:4 ~0.25 ~0.5", "~0.5"));
        assertEquals(1 / (1 + Math.exp(0.5)), forest.likelihood(new float[] {9, 0}), 1e-9);
        assertEquals(1 / (1 + Math.exp(-0.75)), forest.likelihood(new float[] {2, 1}), 1e-9);
        assertEquals(1 / (1 + Math.exp(-1)), forest.likelihood(new float[] {3, 1}), 1e-9);
    }

    @Test
    void everyBlockHasAllTraits() {
        float[][] rows = Traits.of(found());
        assertEquals(found().blocks().size(), rows.length);
        for (float[] row : rows) {
            assertEquals(rows[0].length, row.length);
            assertTrue(Forest.standard().likelihood(row) > 0);
        }
    }

    @Test
    void keepsProseBeforeLinks() {
        List<String> kept =
                Chosen.of(found(), Forest.standard()).stream().map(Block::text).toList();
        assertTrue(kept.stream().anyMatch(t -> t.startsWith("The harbour of Velmora")), kept::toString);
        assertTrue(kept.stream().anyMatch(t -> t.contains("Ana Korda")), kept::toString);
        float[][] rows = Traits.of(found());
        double link = Forest.standard().likelihood(rows[rows.length - 1]);
        assertTrue(link < Forest.standard().likelihood(rows[1]));
    }
}
