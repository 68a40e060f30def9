package org.variorum.tell.layout.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;

/** What is printed for somebody who is quoted and not named. */
class SourceWordsTest {
    private static String words(String text) {
        AnnotatedReport r = Annotated.text(text);
        return SourceWords.of(List.of(new Citation(r, r.quoted().getFirst().span(), null)));
    }

    @Test
    void whoIsOnlyDescribedIsCalledAsTheReportCallsHim() {
        assertEquals(
                "a resident of Osk",
                words("“I hope that they sort it out before the night,” said a resident of Osk, who had no water."));
    }

    @Test
    void whoIsNamedOrOnlyAPronounIsNot() {
        assertNull(words("“I hope that they sort it out before the night,” said Mayor Ilse Tamberg."));
        assertNull(words("“I hope that they sort it out before the night,” he said."));
    }
}
