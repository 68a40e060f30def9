package org.variorum.collate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a difference in wording is told. */
class RewordingTest {
    @Test
    void aCutTellsWhatIsLeftOutBeforeAndBehind() {
        List<String> wordings =
                List.of("every dry field is theirs", "If they refuse, every dry field is theirs to answer for.");
        assertTrue(Wording.isCut(wordings));
        assertEquals("The shorter wording leaves out “If they refuse” and “to answer for”.", Rewording.cut(wordings));
    }

    @Test
    void ofALongStretchThatIsCutOnlyTheEndsAreShown() {
        List<String> wordings = List.of(
                "The gates stay shut, and until the last boat has left the upper river nobody will be asked again.",
                "The gates stay shut,");
        assertEquals("The shorter wording leaves out “and until the … be asked again”.", Rewording.cut(wordings));
    }

    @Test
    void partOfAWordIsNoCut() {
        assertFalse(Wording.isCut(List.of("we will open the gate", "We will open the gates.")));
    }

    @Test
    void twoStretchesOfOneSentenceAreNotCutFromEachOther() {
        assertFalse(Wording.isCut(List.of("w x y z", "w x y", "x y z")));
    }

    @Test
    void otherWordsAreNamedOnBothSides() {
        assertEquals(
                "One wording says “boat” and “river”; another says “vessel” and “stream”.",
                Rewording.words(List.of("The last boat leaves the river.", "The last vessel leaves the stream.")));
    }

    @Test
    void aWordThatOneWordingLacksIsNamed() {
        assertEquals(
                "One wording lacks “literally”.",
                Rewording.words(List.of("That minute we stop.", "That minute, literally, we stop.")));
    }

    @Test
    void moreThanAFewWordsAreNotAllNamed() {
        assertEquals(
                "One wording says “Sluices”, “Korsa”, “opened” and “hour” among others; another says “water”.",
                Rewording.words(
                        List.of("Sluices at Korsa opened that hour, engineers watching.", "The water is our own.")));
    }

    @Test
    void formsOfOneWordAreNoOtherWord() {
        assertEquals(
                "The wordings differ only in small words, order or the forms of words.",
                Rewording.words(List.of("The gates will open.", "We opened the gate.")));
    }

    @Test
    void ofThreeWordingsTheFirstIsHeldAgainstTheOneLeastLikeIt() {
        assertEquals(
                "One wording says “boat”, “leaves” and “river”; another says “ships” and “gone”.",
                Rewording.words(List.of(
                        "The boat leaves the river.", "The boat leaves the stream.", "When the ships are gone.")));
    }

    @Test
    void aShortenedDenialIsShownAsItIsWritten() {
        assertEquals(
                "One wording lacks “shouldn't”.",
                Rewording.words(List.of("I took boats I should have left.", "I took boats I shouldn't have left.")));
        assertEquals(
                "The wordings differ only in small words, order or the forms of words.",
                Rewording.words(List.of("We do not sell any boat.", "We don't sell a boat.")));
    }

    @Test
    void whatIsCutAtTheEndsIsNoOtherWord() {
        assertEquals(
                "One wording says “boat”; another says “vessel”.",
                Rewording.words(List.of(
                        "the last boat leaves the river",
                        "Engineers watched when the last vessel leaves the river for the lake.")));
    }

    @Test
    void initialsAndTheSignForAndAreSpelledInMoreThanOneWay() {
        assertEquals(Wording.plain("The U.N. guards Lock & Quay."), Wording.plain("the UN guards lock and quay"));
        assertEquals(
                "The shorter wording leaves out “for now”.",
                Rewording.cut(List.of("The U.N. stays & waits for now", "The UN stays and waits")));
    }
}
