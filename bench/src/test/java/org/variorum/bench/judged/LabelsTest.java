package org.variorum.bench.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.bench.json.Node;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.collate.Difference.Kind;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** Judgements on their way from the sheet that a reader fills in to the labels. */
class LabelsTest {
    private static final String STORY = "ferry";
    private static final Half HALF = Half.of(STORY);

    @TempDir
    Path folder;

    private static List<StreamStory> stories(String first) {
        return List.of(new StreamStory(STORY, List.of(report("a", first), report("b", "Nine ferries sank."))));
    }

    private static StreamReport report(String id, String text) {
        return StreamReport.of(Node.parse("{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}"), false);
    }

    private static Difference.Side side(StreamReport report) {
        Report read = Report.of(report.id(), report.given().text());
        Citation all =
                new Citation(AnnotatedReport.bare(read), new Span(0, read.text().length()), null);
        return new Difference.Side(all, "so\tmany");
    }

    private static Outcome outcome(Kind kind) {
        List<StreamReport> reports = stories("Ten ferries sank.").getFirst().reports();
        Difference d = new Difference(
                "d1",
                kind,
                Difference.Verdict.CONFLICT,
                Difference.Reason.UNKNOWN,
                "Ten or nine?",
                reports.stream().map(LabelsTest::side).toList(),
                List.of());
        List<Side> sides = List.of(new Side("a", 0, 17), new Side("b", 0, 18));
        return new Outcome(new Shown(STORY, d, sides), null);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        List<StreamStory> stories = stories("Ten ferries sank.");
        List<Judgement> judgements = List.of(
                new Judgement(
                        1, STORY, Kind.FIGURE, true, "update", List.of(new Side("a", 0, 17), new Side("b", 0, 18))),
                new Judgement(2, STORY, Kind.TIME, false, "-", List.of(new Side("a", 4, 17), new Side("b", 5, 18))));
        Labels labels = new Labels(folder);

        labels.write(HALF, judgements, stories);
        assertEquals(judgements, labels.read(HALF, stories));
    }

    @Test
    void aTextThatIsAnotherNowIsNotJudged() throws IOException {
        Labels labels = new Labels(folder);
        Judgement judgement = new Judgement(1, STORY, Kind.FIGURE, true, "ok", List.of(new Side("a", 0, 17)));
        labels.write(HALF, List.of(judgement), stories("Ten ferries sank."));

        assertThrows(IOException.class, () -> labels.read(HALF, stories("Two ferries sank.")));
    }

    @Test
    void aFilledSheetGivesJudgementsAndAnOpenOneNone() throws IOException {
        Path sheet = folder.resolve("sheet.tsv");
        ReadingSheet.write(sheet, List.of(outcome(Kind.FIGURE), outcome(Kind.TIME)));
        assertEquals(List.of(), ReadingSheet.read(sheet));

        String filled = Files.readString(sheet).replaceFirst("\\?\t\\?", "good\tupdate");
        Files.writeString(sheet, filled);
        assertEquals(
                List.of(new Judgement(
                        0, STORY, Kind.FIGURE, true, "update", List.of(new Side("a", 0, 17), new Side("b", 0, 18)))),
                ReadingSheet.read(sheet));
    }

    @Test
    void aWordThatIsNoVerdictIsRefused() throws IOException {
        Path sheet = folder.resolve("sheet.tsv");
        ReadingSheet.write(sheet, List.of(outcome(Kind.FIGURE)));
        Files.writeString(sheet, Files.readString(sheet).replaceFirst("\\?\t\\?", "fine\tok"));

        assertThrows(IllegalArgumentException.class, () -> ReadingSheet.read(sheet));
    }

    @Test
    void newJudgementsAreNumberedOnAndOldOnesStay() {
        List<Side> sides = List.of(new Side("a", 0, 17), new Side("b", 0, 18));
        Judgement old = new Judgement(7, STORY, Kind.FIGURE, true, "ok", sides);
        Judgement again = new Judgement(0, STORY, Kind.FIGURE, false, "-", sides);
        Judgement other = new Judgement(0, STORY, Kind.TIME, false, "-", sides);

        assertEquals(
                List.of(old, new Judgement(8, STORY, Kind.TIME, false, "-", sides)),
                Judgement.with(List.of(old), HALF, List.of(again, other)));
    }
}
