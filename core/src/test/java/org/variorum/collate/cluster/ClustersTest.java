package org.variorum.collate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every two members of a group go together. */
class ClustersTest {
    @Test
    void noChainOfNearMatchesPullsUnlikeThingsTogether() {
        List<List<Integer>> groups =
                Clusters.complete(3, Candidates.all(), (a, b) -> b - a == 1 ? 0.9 - 0.1 * a : Clusters.APART);
        assertEquals(List.of(List.of(0, 1), List.of(2)), groups);
    }
}
