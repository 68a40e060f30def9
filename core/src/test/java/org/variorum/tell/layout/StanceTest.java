package org.variorum.tell.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.report.Span;

/** Where a party stands, in a report's own words. */
class StanceTest {
    private static List<String> told(String party, String verb, String sentence, String source, String cue) {
        Span who = span(sentence, source);
        Span how = span(sentence, cue);
        Attribution said =
                new Attribution(Attribution.Kind.INDIRECT, who, null, how, List.of(), List.of(), 1, null, null, null);
        AnnotatedReport report = Told.report("a", List.of("Orrin Velk"), List.of(said), sentence);
        Span words = new Span(who.start(), sentence.length() - 1);
        Citation at = new Citation(report, new Span(0, sentence.length()), words);
        Speaker speaker = new Speaker(party, party.equals("Orrin Velk") ? party : "x", 1);
        return Stance.of(List.of(new Ledger.Stand(speaker, Position.Stance.SUPPORTS, verb, "the matter", List.of(at))))
                .stream()
                .map(s -> s.party() + s.told())
                .toList();
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void theQuantifierBelongsToThePartyAndTheVerbKeepsItsTense() {
        assertEquals(
                List.of("Prominent Norwegians are calling for new gates"),
                told(
                        "Norwegians",
                        "call for",
                        "Prominent Norwegians are calling for new gates.",
                        "Prominent Norwegians",
                        "calling for"));
        assertEquals(
                List.of("Orrin Velk pledged to repay the town"),
                told("Orrin Velk", "pledges", "Yesterday Velk pledged to repay the town.", "Velk", "pledged"));
    }

    @Test
    void onlyTheClauseThatTakesTheStanceIsTold() {
        assertEquals(
                List.of("Orrin Velk has demanded that the gates stay shut"),
                told(
                        "Orrin Velk",
                        "demands",
                        "He wants to sell the dam and has demanded that the gates stay shut.",
                        "He",
                        "demanded"));
        assertEquals(
                List.of("Orrin Velk demanded new gates"),
                told("Orrin Velk", "demands", "He also demanded new gates.", "He", "demanded"));
    }

    @Test
    void aDeedToldBesideAVoteAndACautionAreNoStands() {
        assertEquals(
                List.of(),
                told(
                        "Orrin Velk",
                        "accepts",
                        "Orrin Velk was fined for accepting money from a bank.",
                        "Orrin Velk",
                        "accepting"));
        assertEquals(
                List.of(),
                told("Kestra voters", "approves", "Kestra voters approved the dam.", "Kestra voters", "approved"));
        assertEquals(
                List.of(),
                told("Orrin Velk", "cautions", "Orrin Velk cautions that the gates leak.", "Orrin Velk", "cautions"));
    }

    @Test
    void whatAHouseDecidesIsAnActAndNoStance() {
        assertEquals(
                List.of(),
                told("Council", "approve", "The Council approved the new gates.", "The Council", "approved"));
        assertEquals(
                List.of(), told("Orrin Velk", "decline", "Velk declined to describe the gates.", "Velk", "declined"));
    }
}
