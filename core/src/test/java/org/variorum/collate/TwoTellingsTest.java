package org.variorum.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.group.Story;
import org.variorum.report.Report;

/** What reports are found to differ in though their sentences share little else, by example. */
class TwoTellingsTest {
    private static final String FIRE =
            "The fire broke out in the roof of the Korsa boathouse at 8.40pm on Friday. Nobody was in it.";

    /** "VERDICT REASON first | second" of what is shown of a kind. */
    private static List<String> shown(Difference.Kind kind, String... texts) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(Annotated.report(Report.of("r" + reports.size(), text)));
        }
        return Collator.collate(new Story("s", reports)).differences().stream()
                .filter(d -> d.kind() == kind && d.verdict() != Difference.Verdict.COMPATIBLE)
                .map(d -> d.verdict() + " " + d.reason() + " "
                        + String.join(
                                " | ",
                                d.sides().stream().map(Difference.Side::value).toList()))
                .toList();
    }

    private static List<String> times(String... texts) {
        return shown(Difference.Kind.TIME, texts);
    }

    private static List<String> figures(String... texts) {
        return shown(Difference.Kind.FIGURE, texts);
    }

    @Test
    void oneEventHasOneHour() {
        assertEquals(
                List.of("CONFLICT UNKNOWN 8.40pm | shortly after 9 p.m."),
                times(
                        FIRE,
                        "Neighbours heard a crack when flames broke through the roof of the boathouse shortly after 9 p.m.,"
                                + " the mayor told Harbour Radio."));
    }

    @Test
    void anHourThatIsToldRoundlyMayBeTheSame() {
        assertEquals(
                List.of(),
                times(
                        FIRE,
                        "Neighbours heard a crack when flames broke through the roof of the boathouse at about 8.45 p.m."));
    }

    @Test
    void anHourThatTheOtherReportHasTooIsOfAnotherMoment() {
        assertEquals(
                List.of(),
                times(
                        FIRE + " At 9.10 p.m. the chief sent for a second boat.",
                        "Flames broke through the roof of the boathouse at 9.10 p.m., the mayor told Harbour Radio."));
    }

    @Test
    void hoursOfTwoZonesAreNotCompared() {
        assertEquals(
                List.of(),
                times(
                        "The match between the Rowers and Osk begins at 3.30 p.m. in the harbour ground.",
                        "The Rowers begin their match at the harbour ground of Osk at 4.30 p.m. ET."));
    }

    @Test
    void hoursOfTwoDaysAreOfTwoEvents() {
        assertEquals(
                List.of(),
                times(
                        "On Wednesday marchers set off from the harbour chapel at 8.30 p.m. and sang.",
                        "Marchers were out for hours. They set off from the harbour chapel at 8 p.m. It was a cold Monday."));
    }

    @Test
    void aResultWithASlipInItIsAnother() {
        assertEquals(
                List.of("CONFLICT UNKNOWN 45-35 | 45-36"),
                figures(
                        "The Rowers took a 45-35 lead on two free throws by Orrin with ten minutes to go.",
                        "Two free throws by Orrin gave the Rowers a 45-36 lead with ten minutes to go in the hall."));
        assertEquals(
                List.of(),
                figures(
                        "Orrin had two free throws for the Rowers (10-3), who won the match in the hall.",
                        "With two free throws Orrin won the match in the hall for the Rowers (10-0)."));
    }
}
