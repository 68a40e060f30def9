package org.variorum.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Position;

/** Source, cue, content and chain, by example. */
class AttributionTest {
    @Test
    void whatFollowsTheVerbIsTheContent() {
        var r = Annotated.text("The minister said on Friday that the dam would hold.");
        Attribution a = r.attributions().getFirst();
        assertEquals(Attribution.Kind.INDIRECT, a.kind());
        assertEquals(List.of("that the dam would hold"), Annotated.contents(r, a));
    }

    @Test
    void aQuotationBeforeTheVerbIsTheContentWithItsMarks() {
        var r = Annotated.text("“The dam will hold,” said Radomir Velk.");
        Attribution a = r.attributions().getFirst();
        assertEquals(Attribution.Kind.DIRECT, a.kind());
        assertEquals(List.of("“The dam will hold,”"), Annotated.contents(r, a));
    }

    @Test
    void aQuotationWithBothItsMarksIsWholeBehindOneThatWasNeverClosed() {
        var r = Annotated.text("“Velk walked to the gates on Monday, and the boatmen shouted “Keep them shut!”");
        assertEquals(
                List.of("“Keep them shut!”"),
                Annotated.contents(r, r.attributions().getLast()));
    }

    @Test
    void whatStandsWithinAnothersWordsEndsWithThem() {
        var r = Annotated.text(
                "Farmers felt safe because the dam was new and well built, said Pel Orrin, an engineer.");
        Attribution said = r.attributions().stream()
                .filter(a -> assertNotNull(a.cue()).in(r.report().text()).equals("said"))
                .findFirst()
                .orElseThrow();
        Attribution felt = r.attributions().getFirst();
        assertNull(said.within());
        assertEquals(Integer.valueOf(r.attributions().indexOf(said)), felt.within());
        assertEquals(List.of("safe because the dam was new and well built"), Annotated.contents(r, felt));
    }

    @Test
    void theAgencyThatWasToldIsPartOfTheChain() {
        var r = Annotated.text("The adviser Pel Orrin told Reuters the terms were “a ransom note”.");
        Attribution a = r.attributions().getFirst();
        assertTrue(a.chain().contains(new ChainLink(ChainLink.Role.AGENCY, "Reuters")), a.chain()::toString);
        assertEquals(List.of("the terms were “a ransom note”"), Annotated.contents(r, a));
    }

    @Test
    void theChannelIsPartOfTheChain() {
        var r = Annotated.text("In a post on X, Pel Orrin said: “The answer is no.”");
        Attribution a = r.attributions().getFirst();
        assertTrue(a.chain().contains(new ChainLink(ChainLink.Role.CHANNEL, "post on X")), a.chain()::toString);
    }

    @Test
    void accordingToNamesTheSource() {
        var r = Annotated.text("Twelve people were hurt, according to the regional police.");
        Attribution a = r.attributions().getFirst();
        assertEquals(
                "the regional police", assertNotNull(a.source()).in(r.report().text()));
        assertEquals(List.of("Twelve people were hurt"), Annotated.contents(r, a));
    }

    @Test
    void anOfferHasItsConditionAndItsPromise() {
        var r = Annotated.text("Velk said he would open the gates if the boats leave the river.");
        Offer offer = r.offers().getFirst();
        assertEquals("Velk", assertNotNull(offer.by()).name());
        assertEquals(
                "if the boats leave the river",
                offer.conditions().getFirst().in(r.report().text()));
        assertEquals(
                "he would open the gates",
                offer.promise().getFirst().in(r.report().text()));
    }

    @Test
    void whoRejectsAnOfferDidNotMakeIt() {
        var r = Annotated.text(
                "Norway has rejected an offer from President Radomir Velk to open the gates in exchange for "
                        + "the withdrawal of its boats.");
        assertEquals("Radomir Velk", assertNotNull(r.offers().getFirst().by()).name());
        assertEquals(Position.Stance.REJECTS, r.positions().getFirst().stance());
        assertEquals("Norway", r.positions().getFirst().party().name());
    }

    @Test
    void whatIsDemandedOfAPartyIsNotItsPosition() {
        var r = Annotated.text("Velk demanded that Norway accept a strip without weapons.");
        assertEquals(1, r.positions().size());
        assertEquals("Velk", r.positions().getFirst().party().name());
    }

    /** Eight billion is more than an int holds, and once was read as a negative share of nothing. */
    @Test
    void aSpelledOutBillionIsReadWithoutHarm() {
        var r = Annotated.text("The bank lent eight billion dollars, and three billion of it was lost, Velk said.");
        assertEquals(1, r.sentences().size());
    }

    @Test
    void aThreatIsNoOffer() {
        var r = Annotated.text("Velk said the fields would stay dry if Norway refuses the deal.");
        assertEquals(List.of(), r.offers());
    }

    @Test
    void oneAttributionCanStandInAnother() {
        var r = Annotated.text("Dessa Marlow said Velk had told her that the gates would be opened.");
        assertEquals(2, r.attributions().size());
        assertNull(r.attributions().get(0).within());
        assertEquals(0, r.attributions().get(1).within());
    }

    private static <T> T assertNotNull(@org.jspecify.annotations.Nullable T value) {
        if (value == null) {
            throw new AssertionError("nothing found");
        }
        return value;
    }
}
