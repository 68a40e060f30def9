package org.variorum.annotate.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;

/** Where contents end, who is the subject, and what nobody says. */
class MendingTest {
    private static Optional<Attribution> at(AnnotatedReport r, String cue) {
        return r.attributions().stream()
                .filter(a -> a.cue() != null && a.cue().in(r.report().text()).contains(cue))
                .findFirst();
    }

    private static @Nullable String source(AnnotatedReport r, String cue) {
        Attribution a = at(r, cue).orElseThrow();
        return a.source() == null ? null : a.source().in(r.report().text());
    }

    private static List<String> contents(AnnotatedReport r, String cue) {
        return Annotated.contents(r, at(r, cue).orElseThrow());
    }

    @Test
    void noContentRunsFromOneParagraphIntoTheNext() {
        var r = Annotated.text("""
                Orrin Vows to Mend the Dam

                TARVIK — The dam leaks, engineers said.

                The ministry also warned of floods in Tarvik.

                Tarvik and Pellin have seen the river rise, according to the river survey.""");
        for (Attribution a : r.attributions()) {
            assertTrue(
                    Annotated.contents(r, a).stream().noneMatch(s -> s.contains("\n")),
                    () -> Annotated.contents(r, a).toString());
        }
        assertEquals(List.of("Tarvik and Pellin have seen the river rise"), contents(r, "according to"));
    }

    @Test
    void whatIsSaidInAnOpeningClauseEndsBeforeTheMainOne() {
        var r = Annotated.text(
                "By the time Orrin said on Monday that the dam would be mended, the farmers had left the valley.");
        assertEquals(List.of("that the dam would be mended"), contents(r, "said"));
    }

    @Test
    void whatStandsBehindAsSomebodySaidIsWhatWasSaid() {
        var r = Annotated.text("As Orrin said on Monday, the farmers have left the valley.");
        assertEquals(List.of("the farmers have left the valley"), contents(r, "said"));
    }

    @Test
    void aRemarkGoesOnWithWhoMadeIt() {
        var r = Annotated.text(
                "“The dam will hold,” Pel Orrin said, referring to the wall at Tarvik. “It always has.”");
        assertEquals(List.of("“The dam will hold,”", "“It always has.”"), contents(r, "said"));
    }

    @Test
    void aRemarkIsNotTheAgencysThatItIsKnownFrom() {
        var r = Annotated.text("\"The dam will hold,\" Pel Orrin said, according to Reuters. \"It always has.\"");
        assertEquals("Pel Orrin", Annotated.speakerOf(r, "It always has"));
    }

    @Test
    void whoIsAskedDoesNotAsk() {
        var r = Annotated.text("Mr. Orrin, asked if he supported the plan, said that he did.");
        assertNull(source(r, "asked"));
        assertEquals("Mr. Orrin", source(r, "said"));
    }

    @Test
    void whoDrawsCriticismDoesNotCriticise() {
        var r = Annotated.text("Orrin also attracted much ridicule for his decision to stay.");
        assertTrue(at(r, "ridicule").isEmpty() || source(r, "ridicule") == null);
    }

    @Test
    void anAgentBehindByIsTheSourceAlsoPastATime() {
        var r = Annotated.text(
                "The finding was reported in May by the Center for Counting Rivers, but farmers have doubts.");
        assertEquals("the Center for Counting Rivers", source(r, "reported"));
    }

    @Test
    void whoSeemsToSayItIsTheSource() {
        var r = Annotated.text("The dam leaks. However, Orrin appeared to suggest that it would hold.");
        assertEquals("Orrin", source(r, "suggest"));
        assertEquals(List.of("that it would hold"), contents(r, "suggest"));
    }

    @Test
    void anAdverbDoesNotHideTheSubject() {
        var r = Annotated.text("The minister reportedly told farmers in a meeting that the dam would hold.");
        assertEquals("The minister", source(r, "told"));
    }

    @Test
    void aParticipleGoesWithTheSubjectOfTheSentence() {
        var r = Annotated.text("Tarvik sent boats to force the ferry to land, claiming a bomb threat.");
        assertEquals("Tarvik", source(r, "claiming"));
    }

    @Test
    void whoStandsBehindWithIsTheSubjectOfItsParticiple() {
        var r = Annotated.text(
                "Most of the mayors made clear that they would not come, with only Pel Orrin pledging to appear.");
        assertEquals("Pel Orrin", source(r, "pledging"));
    }

    @Test
    void theReportersOwnDoubtIsNoAttribution() {
        var r = Annotated.text(
                "It was not immediately clear why Orrin closed the gates. The ruling allows farmers to stay.");
        assertEquals(List.of(), r.attributions());
    }

    @Test
    void whoIsSpokenOfBetweenQuotationMarksDoesNotSayAllOfIt() {
        var r = Annotated.text(
                "\"By waiting for a flood he once called a \"small wave,\" Pel Orrin continues to show why the"
                        + " farmers see him as careless,\" Mila Tesch said in a statement.");
        assertEquals("Mila Tesch", Annotated.speakerOf(r, "continues to show"));
        assertTrue(r.attributions().stream()
                .noneMatch(a -> a.speaker() != null && a.speaker().name().equals("Pel Orrin")));
    }
}
