package org.variorum.collate.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.Range;
import org.variorum.collate.Rift;
import org.variorum.collate.figure.Amounts;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.passage.Start;
import org.variorum.report.Report;

/** What parts two sentences that make one claim, by example. */
class RiftsTest {
    private static List<Rift.Kind> between(String a, String b) {
        return rifts(a, b).stream().map(Rift::kind).toList();
    }

    private static List<Rift> rifts(String a, String b) {
        List<AnnotatedReport> reports = List.of(
                Annotated.report(Report.builder("a", a).published("2026-04-17").build()),
                Annotated.report(Report.builder("b", b).published("2026-04-19").build()));
        List<Passage> passages = Passage.of(reports, Cast.of(reports));
        Claim claim = new Claim(
                "c",
                Claim.Kind.EVENT,
                a,
                null,
                List.of(),
                null,
                passages.stream()
                        .map(p -> new Evidence(p.at(), Evidence.Stance.ASSERTS))
                        .toList(),
                2,
                new Range(2, 2),
                List.of(),
                List.of(),
                List.of(),
                1);
        return new Rifts(
                        Start.index(passages),
                        new NamedDays(),
                        new Amounts(),
                        new PerPassage<>(Stages::of),
                        new PerPassage<>(Ranks::of))
                .of(claim);
    }

    @Test
    void whatIsAheadIsNotDone() {
        List<Rift.Kind> stage = List.of(Rift.Kind.STAGE);
        assertEquals(
                stage,
                between("The mayor is prepared to sign the treaty.", "The mayor signed the treaty in the harbour."));
        assertEquals(stage, between("The keeper was sentenced.", "The keeper will be sentenced by a court."));
        assertEquals(stage, between("The council could approve the bridge.", "The council approved the bridge."));
    }

    @Test
    void whatBothHaveAheadOrDoneIsAtOneStage() {
        assertEquals(
                List.of(), between("The mayor will sign the treaty.", "The mayor is expected to sign the treaty."));
        assertEquals(List.of(), between("The keeper will be sentenced.", "The keeper is to be sentenced by a court."));
        assertEquals(List.of(), between("The mayor signed the treaty.", "The treaty has been signed by the mayor."));
        assertEquals(
                List.of(), between("The council voted to approve the bridge.", "The council approved the bridge."));
        assertEquals(List.of(), between("The keeper was forced to resign.", "The keeper resigned on Friday."));
    }

    @Test
    void amountsThatMayBeOneAndDoNotFitClash() {
        assertEquals(
                List.of(Rift.Kind.AMOUNT),
                between("The bridge cost 40 million euros.", "The bridge cost 45 million euros."));
        assertEquals(
                List.of(), between("The bridge cost 40 million euros.", "The bridge cost about 42 million euros."));
        assertEquals(
                List.of(), between("The bridge cost 40 million euros.", "The bridge cost more than 30 million euros."));
        assertEquals(List.of(), between("The bridge cost 40 million euros.", "A boat cost 2,000 euros."));
    }

    @Test
    void theSameWeekdayIsOneDayInReportsOfTwoDays() {
        assertEquals(List.of(), between("The dam broke on Tuesday.", "The dam broke on Tuesday."));
        assertEquals(
                List.of(Rift.Kind.DAY), between("The dam broke on Tuesday.", "The dam broke on Thursday morning."));
    }

    @Test
    void anotherPlaceInARowIsNotTheSame() {
        List<Rift.Kind> rank = List.of(Rift.Kind.RANK);
        assertEquals(
                rank,
                between(
                        "Dockers struck for the seventh straight day.",
                        "It was the eighth day of the dockers' strike."));
        assertEquals(
                List.of(),
                between("Dockers struck for the seventh straight day.", "It was the 7th day of the strike."));
        assertEquals(
                List.of(),
                between("It was the second strike of the year.", "The first ferry left on the seventh day."));
    }

    @Test
    void aResultThatIsNearlyTheSameIsAnother() {
        assertEquals(
                List.of(Rift.Kind.RANK),
                between("The Rowers led 45-35 at the bell.", "At the bell the Rowers had a 45-36 lead."));
        assertEquals(List.of(), between("The Rowers won 65-53.", "The Rowers won 65-53 and stand at 25-7."));
        assertEquals(List.of(), between("The Rowers won 65-53.", "A 15-2 run won it for the Rowers."));
    }

    @Test
    void theWordsThatPartTheTwoAreInFocus() {
        Rift rift = rifts(
                        "Dockers struck for the seventh straight day.", "It was the eighth day of the dockers' strike.")
                .getFirst();
        assertEquals("seventh straight day", rift.a().focusText());
        assertEquals("eighth day", rift.b().focusText());
        assertEquals("eighth day", rift.in(rift.b()).focusText());
    }
}
