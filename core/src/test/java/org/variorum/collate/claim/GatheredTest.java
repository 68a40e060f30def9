package org.variorum.collate.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which claim a group of passages belongs to, by example. */
class GatheredTest {
    private final Gathered gathered = new Gathered();

    private static NavigableSet<Integer> group(Integer... passages) {
        return new TreeSet<>(List.of(passages));
    }

    @BeforeEach
    void twoClaims() {
        gathered.add(group(1, 2, 3));
        gathered.add(group(2, 3, 4));
    }

    @Test
    void aGroupJoinsTheFirstClaimThatItSharesTwoPassagesWith() {
        assertTrue(gathered.join(group(2, 3, 9), (passage, claim) -> true));
        assertEquals(List.of(group(1, 2, 3, 9), group(2, 3, 4)), gathered.claims());
    }

    @Test
    void aGroupWithOnePassageInCommonIsAClaimOfItsOwn() {
        assertFalse(gathered.join(group(1, 7), (passage, claim) -> true));
    }

    @Test
    void whatMayNotJoinOneClaimMayJoinTheNext() {
        assertTrue(gathered.join(group(2, 3, 9), (passage, claim) -> !claim.contains(1)));
        assertEquals(List.of(group(1, 2, 3), group(2, 3, 4, 9)), gathered.claims());
    }

    @Test
    void whoJoinedIsAPassageOfTheClaimToTheNextGroup() {
        gathered.join(group(1, 2, 9), (passage, claim) -> true);
        assertTrue(gathered.join(group(1, 9, 12), (passage, claim) -> true));
        assertEquals(group(1, 2, 3, 9, 12), gathered.claims().getFirst());
    }
}
