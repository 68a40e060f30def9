package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static String html(Brief brief) throws IOException {
        StringBuilder out = new StringBuilder();
        Html.write(brief, out);
        return out.toString();
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertEquals(html(DamLedger.brief()), html(DamLedger.brief()));
    }
}
