package org.variorum.tell.layout.standalone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.tell.layout.Told;

/** What is worth a line where one report alone has it. */
class WorthTest {
    private static boolean tells(String sentence) {
        AnnotatedReport report = Told.report("a", List.of("Ilva Maren", "Orrin Velk"), sentence);
        return Worth.tells(Told.entry(report, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Orrin Velk know about the crack in the dam?",
                "Orrin Velk has built two dams so far, but who is counting?",
                "Orrin Velk will not like the swimming in there, from what I hear.",
                "Orrin Velk could leave the whole town under water!",
                "Apparently, Orrin Velk has not looked at the river for years.",
                "Take a dam by Orrin Velk and add a little rain.",
                "Velk: The gates of the dam stay shut until spring.",
                "Ilva Maren wrote to the council, referring to Mayor O.",
                "He owns a 3-12 (.",
                "his mother told Ilva Maren of the Kestra paper.",
                "― for giving Orrin Velk the dam without a firm promise.",
                "Ilva Maren on the state of the dam at Kestra",
                "Old habits die hard in a town on the river.",
                "Ilva Maren was never better.",
                "“Water has come through the wall of the dam by Orrin Velk.”",
                "“Can you tell us when the dam of Orrin Velk broke?” a reporter asked."
            })
    void commentsQuestionsAndWhatIsCutOffAreNot(String sentence) {
        assertFalse(tells(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilva Maren asked the council of Kestra for new gates.",
                "Ilva Maren left when the U.S. team, led by Velk, asked for new gates.",
                "“We have seen water come through the wall,” Ilva Maren told a meeting."
            })
    void whoDidWhatIs(String sentence) {
        assertTrue(tells(sentence));
    }
}
