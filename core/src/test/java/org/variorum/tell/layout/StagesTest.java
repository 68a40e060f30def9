package org.variorum.tell.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StagesTest {
    @Test
    void whatIsAheadIsNotDone() {
        assertTrue(
                Stages.differ("The mayor is prepared to sign the treaty.", "The mayor signed the treaty on Friday."));
        assertTrue(Stages.differ("The keeper was sentenced.", "The keeper will be sentenced in May."));
    }

    @Test
    void whatBothHaveAheadOrDoneDoesNotDiffer() {
        assertFalse(Stages.differ("The mayor will sign the treaty.", "The mayor is expected to sign the treaty."));
        assertFalse(Stages.differ("The keeper will be sentenced.", "The keeper is to be sentenced in May."));
    }
}
