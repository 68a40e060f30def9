package org.variorum.collate.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.report.Report;

/** Who speaks in a story under which name. */
class CastTest {
    @Test
    void aSurnameIsTheOneWhoBearsItInAnotherReport() {
        assertEquals(
                List.of("Pel Orrin", "Pel Orrin"), speakers("Pel Orrin said it was over.", "Orrin said it was over."));
    }

    @Test
    void aShortFormOrAnInitialIsNoOtherPerson() {
        assertEquals(
                List.of("Robert D. Orrin", "Robert D. Orrin", "Robert D. Orrin"),
                speakers(
                        "Bob Orrin said it was over.",
                        "Robert D. Orrin said it was over.",
                        "Orrin said it was over and left."));
    }

    @Test
    void aLetterMoreInALongFirstNameIsNoOtherPerson() {
        assertEquals(
                List.of("Jonathan Orrin", "Jonathan Orrin", "Jonathan Orrin"),
                speakers(
                        "Jonathan Orrin said it was over.",
                        "Johnathan Orrin said it was over.",
                        "Jonathan Orrin said it was over for good."));
    }

    @Test
    void twoWhoBothFitStayApart() {
        assertEquals(
                List.of("Pel A. Orrin", "Pel B. Orrin", "Pel Orrin"),
                speakers(
                        "Pel A. Orrin said it was over.",
                        "Pel B. Orrin said it was not.",
                        "Pel Orrin said it was late."));
    }

    @Test
    void aSonIsHisFatherOnlyWhereNoReportNamesBoth() {
        String son = "Pel Orrin Jr. left at noon. Orrin said it was over.";
        assertEquals(
                List.of("Pel D. Orrin", "Pel D. Orrin"),
                speakers(son, "Pel D. Orrin said it was over.").subList(0, 2));
        assertEquals(
                List.of("Pel Orrin Jr.", "Pel Orrin", "Pel Orrin"),
                speakers(son + " His father Pel Orrin said it was not.", "Pel Orrin said it was late."));
    }

    private static List<String> speakers(String... texts) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(Annotated.report(Report.of("r" + reports.size(), text)));
        }
        Cast cast = Cast.of(reports);
        List<String> out = new ArrayList<>();
        for (AnnotatedReport r : reports) {
            for (Attribution a : r.attributions()) {
                out.add(a.speaker() == null ? "unknown" : cast.same(a.speaker()).name());
            }
        }
        return out;
    }
}
