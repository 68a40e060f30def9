package org.variorum.collate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Collator;
import org.variorum.collate.Difference;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** What is told of two wordings of one remark, by example. */
class WordingDifferencesTest {
    private static List<Difference> differences(String... texts) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(Annotated.report(Report.of("r" + reports.size(), text)));
        }
        return Collator.collate(new Story("s", reports)).differences().stream()
                .filter(d -> d.kind() == Difference.Kind.WORDING)
                .toList();
    }

    private static Difference only(String... texts) {
        List<Difference> found = differences(texts);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static void translated(String because, Difference d) {
        assertEquals(Difference.Verdict.EXPLAINED, d.verdict());
        assertEquals(Difference.Reason.TRANSLATION, d.reason());
        assertTrue(d.why().startsWith(because), d::why);
    }

    @Test
    void whoSpeaksForACountryThatSpeaksNoEnglishIsTranslated() {
        translated(
                "Probably two translations: a report speaks of “Swedish minister Petra Lindqvist”.",
                only(
                        "“There is nothing new in it, no serious offer and no wish to end the quarrel,” Swedish minister Petra"
                                + " Lindqvist said.",
                        "“There is nothing new, no serious offer and no will at all to stop the quarrel,” Petra Lindqvist said."));
    }

    @Test
    void whoSpeaksEnglishIsNot() {
        Difference d = only(
                "“There is nothing new in it, no serious offer and no wish to end the quarrel,” Canadian minister Martha Hale"
                        + " said.",
                "“There is nothing new in it, no serious offer and no will to end the quarrel,” Martha Hale said.");
        assertEquals(Difference.Verdict.CONFLICT, d.verdict());
        assertEquals(Difference.Reason.UNKNOWN, d.reason());
    }

    @Test
    void norIsWhatIsSaidToBeInEnglish() {
        Difference d = only(
                "“There is nothing new in it, no serious offer and no wish to end the quarrel,” Swedish minister Petra Lindqvist"
                        + " said in English.",
                "“There is nothing new in that, no serious offer and no will to end the quarrel,” Petra Lindqvist said.");
        assertEquals(Difference.Verdict.CONFLICT, d.verdict());
    }

    @Test
    void oneWordAmongManyIsNoOtherTranslation() {
        Difference d = only(
                "“There is nothing new in it, no serious offer and no wish to end the long quarrel,” Swedish minister Petra"
                        + " Lindqvist said.",
                "“There is nothing new in it, no serious offer and no wish to end the old quarrel,” Petra Lindqvist said.");
        assertEquals(Difference.Verdict.CONFLICT, d.verdict());
    }

    @Test
    void aReportThatTellsOfAnInterpreterTellsOfATranslation() {
        translated(
                "A report tells of a translation: “through an interpreter”.",
                only(
                        "“The boats must leave before the gates of the dam are opened,” Radomir Velk said through an interpreter.",
                        "“The boats have to leave before the gates of the dam can open,” Radomir Velk said."));
    }

    @Test
    void aLanguageThatIsNamedIsToldToo() {
        translated(
                "A report tells of a translation: “in Arabic”.",
                only(
                        "“The boats must leave before the gates of the dam are opened,” Radomir Velk said in Arabic.",
                        "“The boats have to leave before the gates of the dam can open,” Radomir Velk said."));
    }

    @Test
    void whoSpeaksForNoOtherCountryIsNotTakenForTranslated() {
        Difference d = only(
                "“We will open the gates within the hour in which the last boat leaves the upper river,” Radomir Velk said.",
                "“The gates will open in the same hour as the last boat leaves the upper river,” said Radomir Velk.");
        assertEquals(Difference.Verdict.COMPATIBLE, d.verdict());
        assertNull(d.reason());
    }

    @Test
    void wordsLeftOutInTheMiddleAreACut() {
        Difference d = only(
                "“We will open all the gates of the old dam, whatever the engineers may think of it, within a week,” Radomir Velk"
                        + " said.",
                "“We will open all the gates of the dam within a week,” Radomir Velk said.");
        assertEquals(Difference.Verdict.EXPLAINED, d.verdict());
        assertEquals(Difference.Reason.CUT, d.reason());
    }

    @Test
    void soAreWordsLeftOutOfTheOneAndOfTheOther() {
        Difference d = only(
                "“Well, we will open all the gates of the old dam within a week,” Radomir Velk said.",
                "“We will open all the gates of the dam, I promise, within a week,” Radomir Velk said.");
        assertEquals(Difference.Verdict.EXPLAINED, d.verdict());
        assertEquals(Difference.Reason.CUT, d.reason());
    }

    @Test
    void aDenialThatIsLeftOutIsNoCut() {
        Difference d = only(
                "“We should not open all the gates of the old dam within a week,” Radomir Velk said.",
                "“We should open all the gates of the old dam within a week,” Radomir Velk said.");
        assertEquals(Difference.Verdict.CONFLICT, d.verdict());
    }
}
