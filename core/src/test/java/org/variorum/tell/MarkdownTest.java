package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void everyCitationNamesASentenceWhosePlaceIsListedWithItsReport() throws IOException {
        String text = Printed.markdown(DamLedger.brief());
        Matcher citation = Pattern.compile("(?<=[\\[ ])([A-E]\\d+)(?=[,\\]])").matcher(text);
        int found = 0;
        while (citation.find()) {
            found++;
            assertTrue(
                    Pattern.compile("(?<=[ ,])" + citation.group(1) + " \\d+–\\d+")
                            .matcher(text)
                            .find(),
                    citation.group());
        }
        assertTrue(found > 50, "citations: " + found);
    }

    @Test
    void wordsThatDifferBetweenWordingsAreBold() throws IOException {
        String text = Printed.markdown(DamLedger.brief());
        assertTrue(text.contains("- “Water **does not ask for a** passport.” [A8, B6]\n"), text);
        assertTrue(text.contains("  - “Water **needs no** passport.” [C6]\n"), text);
    }

    @Test
    void theSameBriefGivesTheSameCharacters() throws IOException {
        assertEquals(Printed.markdown(DamLedger.brief()), Printed.markdown(DamLedger.brief()));
    }
}
