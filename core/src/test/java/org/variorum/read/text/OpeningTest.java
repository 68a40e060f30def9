package org.variorum.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.variorum.report.Removed;

/** What the first lines of a text that is taken as given tell of it. */
class OpeningTest {
    @Test
    void aLineThatIsADateAndNothingElseIsTheDayOfPublication() {
        Opening opening = Opening.of("11:39am UK, Monday 09 September 2030\nThe ferry sank off Osk on Sunday.");
        assertEquals("2030-09-09", opening.published());
        assertEquals(
                "11:39am UK, Monday 09 September 2030",
                opening.stamps().stream().map(Removed::text).findFirst().orElseThrow());
    }

    @Test
    void anUpdateIsNone() {
        Opening opening = Opening.of("Updated: 9 September 2030 20:09 IST\nThe ferry sank off Osk on Sunday.");
        assertNull(opening.published());
        assertEquals("2030-09-09", opening.modified());
    }

    @Test
    void aDateInASentenceIsNot() {
        assertNull(Opening.of("On 9 September 2030 the ferry sank off Osk.").published());
    }
}
