package org.variorum.collate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.variorum.collate.word.TokenDiff;

class CandidatesTest {
    @Property(tries = 300)
    void proposesAllThatShareEnoughOrAllOfTheFewer(
            @ForAll @Size(max = 12) List<@Size(max = 5) Set<@IntRange(max = 7) Integer>> things,
            @ForAll @IntRange(min = 1, max = 3) int least) {
        List<Set<String>> keys = things.stream().map(CandidatesTest::named).toList();
        Candidates candidates = Candidates.sharing(keys, least);
        for (int b = 0; b < keys.size(); b++) {
            List<Integer> expected = new ArrayList<>();
            for (int a = 0; a < b; a++) {
                Set<String> shared = new HashSet<>(keys.get(a));
                shared.retainAll(keys.get(b));
                int fewer = Math.min(keys.get(a).size(), keys.get(b).size());
                if (!shared.isEmpty() && shared.size() >= Math.min(least, fewer)) {
                    expected.add(a);
                }
            }
            assertEquals(expected, List.copyOf(candidates.before(b)));
        }
    }

    @Property(tries = 300)
    void proposesWhateverHasAllWordsOfAnother(
            @ForAll @Size(max = 12) List<@Size(max = 5) List<@IntRange(max = 4) Integer>> things) {
        List<List<String>> words = things.stream()
                .map(t -> t.stream().map(String::valueOf).toList())
                .toList();
        Candidates candidates = Candidates.containing(words);
        for (int b = 0; b < words.size(); b++) {
            for (int a = 0; a < b; a++) {
                boolean within = TokenDiff.within(words.get(a), words.get(b));
                if (within && !words.get(a).isEmpty() && !words.get(b).isEmpty()) {
                    assertTrue(candidates.before(b).contains(a), words.get(a) + " and " + words.get(b));
                }
            }
        }
    }

    @Test
    void proposesWhatEitherProposesEachOnceAndInOrder() {
        Candidates some = b -> List.of(1, 3);
        assertEquals(List.of(0, 1, 3), List.copyOf(some.or(b -> List.of(0, 3)).before(4)));
        assertEquals(List.of(0, 1, 2), List.copyOf(Candidates.all().before(3)));
        assertEquals(
                List.of(),
                List.copyOf(
                        Candidates.sharing(Collections.nCopies(3, Set.of()), 1).before(2)));
    }

    private static Set<String> named(Set<Integer> numbers) {
        Set<String> out = new HashSet<>();
        numbers.forEach(n -> out.add("k" + n));
        return out;
    }
}
