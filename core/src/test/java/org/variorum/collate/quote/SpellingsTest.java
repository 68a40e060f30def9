package org.variorum.collate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What sets two desks apart and is no other wording, by example. */
class SpellingsTest {
    private static void same(String a, String b) {
        assertEquals(Wording.plain(Spellings.settled(a, b)), Wording.plain(Spellings.settled(b, b)));
        assertEquals(Wording.plain(Spellings.settled(b, a)), Wording.plain(Spellings.settled(a, a)));
    }

    private static void other(String a, String b) {
        assertNotEquals(Wording.plain(Spellings.settled(a, b)), Wording.plain(Spellings.settled(b, b)));
    }

    @Test
    void whatAnEditorPutsInBracketsWasNotSaid() {
        same("The boats [and] the barges must leave.", "The boats, the barges must leave.");
        same("[The ferrymen] must leave the river.", "They must leave the river.");
        same("Then (the harbour master) Orrin let them go.", "Then Orrin let them go.");
    }

    @Test
    void bracketsAroundOneWordHideNoOther() {
        other("The boats [and barges] must leave the upper river.", "The boats must never leave the river.");
    }

    @Test
    void maskedLettersAreTheOnesThatTheOtherReportPrints() {
        assertEquals(
                "I will not pay for that damned gate.",
                Spellings.settled("I will not pay for that d----d gate.", "for that damned gate"));
        other("The boats must go--now or never.", "The boats must go and never return.");
        assertEquals("That is bull.", Spellings.settled("That is b*ll.", "That is bull!"));
    }

    @Test
    void aNameIsBroughtIntoLatinLettersInMoreThanOneWay() {
        same("Ask Qasim al-Khadir about the dam.", "Ask Kassem Gadir about the dam.");
        other("Ask Radomir about the dam.", "Ask Pelagia about the dam.");
    }

    @Test
    void theSeaBetweenTwoDesksIsNoOtherWord() {
        same(
                "The labour of organising the theatre harbours no risk.",
                "The labor of organizing the theater harbors no risk.");
        same("They cannot pay 20 per cent, and I'm gonna say so.", "They can not pay 20%, and I'm going to say so.");
        other("We raised the price.", "We razed the price.");
    }

    @Test
    void aNumberInWordsIsTheSameInDigits() {
        same("By undoing this eleventh-hour rule we keep them.", "By undoing this 11th-hour rule we keep them.");
        other("We lost three boats.", "We lost 4 boats.");
    }
}
