package org.variorum.bench.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.bench.json.Node;

class SpansTest {
    private final Map<String, Node> reports =
            Map.of("r", Node.parse("{\"id\": \"r\", \"title\": \"Rice is dear\", \"text\": \"🌾 Rice is scarce.\"}"));

    @Test
    void spansCountCodePoints() {
        assertEquals(0, wrong("{\"report\": \"r\", \"start\": 2, \"end\": 6, \"text\": \"Rice\"}"));
        assertEquals(1, wrong("{\"report\": \"r\", \"start\": 3, \"end\": 7, \"text\": \"Rice\"}"));
    }

    @Test
    void aFocusStandsInTheReportOfItsSpan() {
        assertEquals(
                1,
                wrong("{\"report\": \"r\", \"start\": 2, \"end\": 6, \"text\": \"Rice\","
                        + " \"focus\": {\"start\": 2, \"end\": 4, \"text\": \"ce\"}}"));
    }

    @Test
    void aSpanInTheTitleMayPointIntoTheTitle() {
        assertEquals(0, wrong("{\"report\": \"r\", \"start\": 8, \"end\": 12, \"text\": \"dear\", \"in\": \"title\"}"));
        assertEquals(1, wrong("{\"report\": \"r\", \"start\": 8, \"end\": 12, \"text\": \"dear\"}"));
    }

    @Test
    void aSpanOfNoReportIsWrong() {
        assertEquals(1, wrong("{\"report\": \"s\", \"start\": 2, \"end\": 6, \"text\": \"Rice\"}"));
    }

    private int wrong(String span) {
        return Spans.check(Node.parse("{\"stories\": [{\"evidence\": [" + span + "]}]}"), reports)
                .wrong()
                .size();
    }
}
