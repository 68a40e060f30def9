package org.variorum.bench.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.report.Report;
import org.variorum.report.Span;

class StatedTest {
    private static boolean stated(Plant plant, String sentence, String other) {
        Edit edit = Edits.of(Report.of("r", sentence), new Span(0, sentence.length())).stream()
                .filter(e -> e.plant() == plant)
                .findFirst()
                .orElseThrow();
        return Stated.in(edit, sentence, other);
    }

    @Test
    void aDayIsStatedWhereTheSameIsPutOnIt() {
        String voted = "The council voted on Monday to reopen the old bridge to all traffic.";

        assertTrue(stated(Plant.DAY, voted, "Monday's vote of the council opens the bridge again."));
        assertFalse(stated(Plant.DAY, voted, "A spokesman said on Monday that nobody had been hurt."));
    }

    @Test
    void aDeedIsStatedInOtherFormsOfItsWord() {
        String signed = "The mayor has signed the order on the old bridge, a clerk of hers said.";

        assertTrue(stated(Plant.NEGATION, signed, "She was seen signing the long order with the mayor's pen."));
        assertFalse(stated(Plant.NEGATION, signed, "The council asked the mayor to sign the order soon."));
        assertFalse(stated(Plant.NEGATION, signed, "The mayor has never signed the order, it was said."));
        assertTrue(stated(Plant.NEGATION, signed, "The mayor plans to sign the order soon."));
    }

    @Test
    void aThingIsNoDeed() {
        String tweeted = "The order was tweeted to a baker in the north of the town.";

        assertFalse(stated(Plant.NEGATION, tweeted, "The tweet of the order angered a baker in the north."));
    }

    @Test
    void aSpeakerIsStatedWhereTheNameHasAVerbOfSaying() {
        String said = "Mira Vent said the old bridge would open again before the winter comes.";

        assertTrue(stated(Plant.SPEAKER, said, "Before winter the bridge will open, Vent, who is mayor, told them."));
        assertFalse(stated(Plant.SPEAKER, said, "Before winter the bridge will open for all but Mira Vent."));
    }

    @Test
    void partiesAreStatedInTheirOrder() {
        String accused = "Mira Vent accused Karl Dorn of hiding the letter from the council.";

        assertTrue(stated(Plant.PARTIES, accused, "Vent blamed Dorn for hiding a letter."));
        assertFalse(stated(Plant.PARTIES, accused, "Dorn told Vent that the council had the letter."));
    }

    @Test
    void readsWordsWithoutTheirEndings() {
        assertEquals(Words.stem("plan"), Words.stem("planned"));
        assertEquals(Words.stem("deny"), Words.stem("denied"));
        assertEquals(Words.stem("signs"), Words.stem("signing"));
    }
}
