package org.variorum.tell.layout.voice;

import java.util.BitSet;
import org.variorum.tell.layout.words.Words;

/** Which words of two wordings stand in each other's place: a longest common subsequence, and what lies between. */
final class WordMatch {
    /** Beyond this, marks would cost more than they tell. */
    private static final int LONGEST = 400;

    /** Below this share of common words two wordings are simply different, and marks on every word help nobody. */
    private static final double ALIKE = 0.34;

    final BitSet left = new BitSet();
    final BitSet right = new BitSet();

    WordMatch(Words a, Words b) {
        if (a.size() == 0 || b.size() == 0 || a.size() > LONGEST || b.size() > LONGEST) {
            return;
        }
        int[][] longest = table(a, b);
        if (longest[0][0] < ALIKE * Math.min(a.size(), b.size())) {
            return;
        }
        int i = 0;
        int j = 0;
        int fromA = 0;
        int fromB = 0;
        boolean first = true;
        while (i < a.size() && j < b.size()) {
            if (a.keys().get(i).equals(b.keys().get(j))) {
                replaced(fromA, i, fromB, j, first);
                first = false;
                fromA = ++i;
                fromB = ++j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        replaced(fromA, a.size(), fromB, b.size(), true);
    }

    /** At either end words that only one of the two has are a longer or shorter cut, and no difference in wording. */
    private void replaced(int fromA, int toA, int fromB, int toB, boolean atAnEnd) {
        if (!atAnEnd || (fromA < toA && fromB < toB)) {
            left.set(fromA, toA);
            right.set(fromB, toB);
        }
    }

    private static int[][] table(Words a, Words b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.keys().get(i).equals(b.keys().get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
