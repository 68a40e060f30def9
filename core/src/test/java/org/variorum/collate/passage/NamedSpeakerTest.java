package org.variorum.collate.passage;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Speaker;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** When a report is sure enough of who speaks to be set against another, by example. */
class NamedSpeakerTest {
    private static @Nullable NamedSpeaker said(String text, String source, String content) {
        return said(text, source, new Speaker("Mira Dorn", "mira-dorn", 0.9), content);
    }

    private static @Nullable NamedSpeaker said(String text, String source, Speaker who, String content) {
        Span at = find(text, source);
        Span name = find(text, "Mira Dorn");
        Attribution a = new Attribution(
                Attribution.Kind.DIRECT, at, who, null, List.of(find(text, content)), List.of(), 0.9, null, null, null);
        Entity person = new Entity("mira-dorn", "Mira Dorn", EntityType.PERSON);
        AnnotatedReport report = new AnnotatedReport(
                Report.of("r", text),
                List.of(),
                List.of(new Mention(name, EntityType.PERSON, person)),
                List.of(a),
                List.of(new Quoted(find(text, content), 0, false, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return NamedSpeaker.of(report, a);
    }

    private static Span find(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void whoIsNamedBesideTheWordsSpeaks() {
        assertNotNull(said("“The ferry is late,” Mira Dorn said.", "Mira Dorn", "The ferry is late,"));
    }

    @Test
    void aCampaignThatBearsAPersonsNameIsNotThePerson() {
        assertNull(said(
                "“The ferry is late,” the Mira Dorn campaign said.",
                "the Mira Dorn campaign",
                new Speaker("Mira Dorn campaign", "mira-dorn-campaign", 0.7),
                "The ferry is late,"));
    }

    @Test
    void aSourceOfTwoParagraphsIsMisread() {
        assertNull(said(
                "It came from Mira Dorn\n\nVelk said: “The ferry is late.”",
                "Mira Dorn\n\nVelk",
                "The ferry is late."));
    }

    @Test
    void whoIsNamedInTheQuotedWordsDoesNotSpeakThem() {
        assertNull(said(
                "“The ferry is late and Mira Dorn asserts it.”",
                "Mira Dorn",
                "The ferry is late and Mira Dorn asserts it."));
    }
}
