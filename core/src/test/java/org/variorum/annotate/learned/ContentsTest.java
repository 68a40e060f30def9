package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContentsTest {
    private static final Segment SHORT = content(2, 9, .26);
    private static final Segment LONG = content(2, 12, .3);

    private static Segment content(int from, int to, double probability) {
        return new Segment(Role.CONTENT, from, to, probability);
    }

    @Test
    void ofContentsThatOnlyEndElsewhereTheLikeliestIsFound() {
        boolean[] taken = new boolean[20];
        assertEquals(List.of(LONG), Contents.found(List.of(SHORT, LONG), taken));
        assertTrue(taken[2] && taken[12] && !taken[1] && !taken[13]);
    }

    @Test
    void nothingIsFoundWhereAllTogetherAreUnlikely() {
        assertEquals(List.of(), Contents.found(List.of(content(2, 9, .2), content(2, 12, .29)), new boolean[20]));
    }

    @Test
    void contentsThatShareFewWordsDoNotSpeakForEachOther() {
        assertEquals(List.of(), Contents.found(List.of(content(2, 6, .26), LONG), new boolean[20]));
    }

    @Test
    void wordsOfAnotherSpanAreLeftAlone() {
        boolean[] taken = new boolean[20];
        taken[11] = true;
        assertEquals(List.of(SHORT), Contents.found(List.of(SHORT, LONG), taken));
    }
}
