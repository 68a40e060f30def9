package org.variorum.annotate.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.report.Span;

/** What the words before a verb make of it. */
class VerbGroupTest {
    @Test
    void auxiliariesAndAdverbsBelongToTheVerb() {
        VerbGroup group = group("Velk/PROPN has/AUX repeatedly/ADV said/VERB");
        assertEquals(1, group.from());
        assertFalse(group.isPassive());
    }

    @Test
    void whatCouldBeSaidIsNotTold() {
        assertTrue(group("Velk/PROPN could/AUX say/VERB").isIrrealis());
        assertTrue(group("asked/VERB to/PART say/VERB").isIrrealis());
        assertFalse(group("Velk/PROPN had/AUX said/VERB").isIrrealis());
    }

    @Test
    void beTurnsAParticiple() {
        assertTrue(group("plan/NOUN was/AUX rejected/VERB").isPassive());
        assertTrue(group("left/VERB ,/PUNCT adding/VERB").isPresentParticiple());
        assertFalse(group("Velk/PROPN was/AUX adding/VERB").isPresentParticiple());
    }

    @Test
    void andMayJoinAVerbToTheOneBefore() {
        assertTrue(group("left/VERB and/CCONJ then/ADV added/VERB").isJoined());
        assertFalse(group("Velk/PROPN added/VERB").isJoined());
    }

    /** The group of the last of the words, each given with its part of speech. */
    private static VerbGroup group(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : tagged.split(" ", -1)) {
            String[] part = word.split("/", -1);
            Span span = new Span(at, at + part[0].length());
            tokens.add(Token.of(span, part[0], false).read(part[1], "X", null));
            at = span.end() + 1;
        }
        return VerbGroup.at(new Clause(0, 0, new Span(0, at), tokens), tokens.size() - 1);
    }
}
