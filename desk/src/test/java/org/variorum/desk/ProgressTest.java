package org.variorum.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void tellsHowMuchOfTheBytesIsRead() {
        assertEquals(
                "[#####\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7]  25 % of"
                        + " 1.2 GB, 3,000 reports, 300 a second, 30 s left",
                Progress.Gauge.line(300_000_000, OptionalLong.of(1_200_000_000), 3000, 10));
    }

    @Test
    void tellsWhatItKnowsWhereTheSizeIsUnknown() {
        assertEquals("2 MB, 50 reports, 25 a second", Progress.Gauge.line(2_000_000, OptionalLong.empty(), 50, 2));
    }
}
