package org.variorum.tell.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;

/** What is another story in the same report. */
class SubjectTest {
    private final AnnotatedReport report = Told.report(
            "a",
            List.of("Orrin Velk", "Ilva Maren", "Tomas Brill"),
            "Orrin Velk closed the gates.",
            "Orrin Velk said the wall was wet.",
            "Orrin Velk will open them in May.",
            "Orrin Velk wrote to Ilva Maren.",
            "The pumps are new.",
            "Ilva Maren has not answered.",
            "Elsewhere a bridge was shut.",
            "Tomas Brill was hurt there.",
            "The road is closed.");

    private final Subject subject = new Subject(List.of(report));

    @Test
    void whoIsNowhereNamedWithTheStorysPeopleIsOfAnother() {
        assertTrue(subject.isElsewhere(Told.sentence(report, 8)));
    }

    @Test
    void whoIsNamedWithThemOnceBelongsToIt() {
        assertFalse(subject.isElsewhere(Told.sentence(report, 6)));
    }

    @Test
    void whatNamesNobodyIsNotAskedAbout() {
        assertFalse(subject.isElsewhere(Told.sentence(report, 9)));
    }
}
