package org.variorum.collate.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;

/** Words as numbers, like words as one, so that two sentences are soon laid beside each other. Not thread-safe. */
public final class Coded {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PerPassage<Words> words = new PerPassage<>(p -> of(p.tokens()));

    /** The words of one sentence, in order. */
    public static final class Words {
        final int[] codes;
        /** The same from the lowest code on, with the place of each. */
        private final int[] sorted;

        private final int[] places;

        private Words(int[] codes) {
            this.codes = codes;
            long[] both = new long[codes.length];
            for (int i = 0; i < codes.length; i++) {
                both[i] = ((long) codes[i] << Integer.SIZE) | i;
            }
            Arrays.sort(both);
            sorted =
                    Arrays.stream(both).mapToInt(x -> (int) (x >> Integer.SIZE)).toArray();
            places = Arrays.stream(both).mapToInt(x -> (int) x).toArray();
        }

        int size() {
            return codes.length;
        }

        /** The most words in a row that both have. */
        int longestRun(Words other) {
            int longest = 0;
            int x = 0;
            int y = 0;
            while (x < size() && y < other.size()) {
                int order = Integer.compare(sorted[x], other.sorted[y]);
                if (order < 0) {
                    x++;
                } else if (order > 0) {
                    y++;
                } else {
                    for (int k = y; k < other.size() && other.sorted[k] == sorted[x]; k++) {
                        longest = Math.max(longest, runFrom(places[x], other, other.places[k]));
                    }
                    x++;
                }
            }
            return longest;
        }

        /** How many words in a row are the same from two places on; none where the run begins before them. */
        private int runFrom(int i, Words other, int j) {
            if (i > 0 && j > 0 && codes[i - 1] == other.codes[j - 1]) {
                return 0;
            }
            int n = 1;
            while (i + n < size() && j + n < other.size() && codes[i + n] == other.codes[j + n]) {
                n++;
            }
            return n;
        }

        /** How many of these words the other has, however often. */
        int within(Words other) {
            int in = 0;
            int x = 0;
            int y = 0;
            while (x < size() && y < other.size()) {
                int order = Integer.compare(sorted[x], other.sorted[y]);
                in += order == 0 ? 1 : 0;
                x += order <= 0 ? 1 : 0;
                y += order > 0 ? 1 : 0;
            }
            return in;
        }

        /** So many words the two have in common, in whatever order. */
        public int common(Words other) {
            int common = 0;
            int x = 0;
            int y = 0;
            while (x < size() && y < other.size()) {
                int order = Integer.compare(sorted[x], other.sorted[y]);
                common += order == 0 ? 1 : 0;
                x += order <= 0 ? 1 : 0;
                y += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    Words of(Passage p) {
        return words.of(p);
    }

    /** Words that are no passage's. */
    public Words of(List<String> tokens) {
        return new Words(tokens.stream()
                .mapToInt(t -> numbers.computeIfAbsent(t, k -> numbers.size()))
                .toArray());
    }
}
