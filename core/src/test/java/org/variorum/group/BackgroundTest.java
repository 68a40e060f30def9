package org.variorum.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final Background STANDARD = Background.standard();

    @Test
    void whatAnyReportMayHoldIsMoreCommonThanWhatFewDo() {
        assertTrue(STANDARD.share("week") > STANDARD.share("aftermath"));
        assertTrue(STANDARD.share("aftermath") > STANDARD.share("zoetrop"));
    }

    @Test
    void aFigureIsAsRareAsAnUnknownWord() {
        assertEquals(STANDARD.share("zoetrop"), STANDARD.share("212"));
    }

    @Test
    void theFirstWordOfALineIsHowManyHoldTheOthers() {
        Background b = Background.of(List.of("84 dam river", "42 boat"));
        assertEquals(0.1, b.share("river"), 1e-9);
        assertEquals(0.05, b.share("boat"), 1e-9);
    }
}
