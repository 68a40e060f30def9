package org.variorum.collate.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two sentences laid word by word beside each other.
 *
 * @param common how many words they share in order
 * @param longestRun the most of them in a row
 * @param changes where they part, in order
 */
public record TokenDiff(int common, int longestRun, List<Change> changes, double alike) {
    public TokenDiff {
        changes = List.copyOf(changes);
    }

    /** Words of the first, from {@code a} to {@code aEnd}, against words of the second; either may be none. */
    public record Change(int a, int aEnd, int b, int bEnd) {}

    /** Lays two rows of words beside each other. */
    public static TokenDiff of(List<String> a, List<String> b) {
        int[][] table = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                table[i][j] = a.get(i).equals(b.get(j))
                        ? table[i + 1][j + 1] + 1
                        : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        int run = 0;
        int longest = 0;
        int fromA = 0;
        int fromB = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                if (fromA < i || fromB < j) {
                    changes.add(new Change(fromA, i, fromB, j));
                    run = 0;
                }
                longest = Math.max(longest, ++run);
                fromA = ++i;
                fromB = ++j;
            } else if (table[i + 1][j] >= table[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        if (fromA < a.size() || fromB < b.size()) {
            changes.add(new Change(fromA, a.size(), fromB, b.size()));
        }
        int all = a.size() + b.size();
        return new TokenDiff(table[0][0], longest, changes, all == 0 ? 0 : 2.0 * table[0][0] / all);
    }

    /** Whether the words of the shorter stand in the longer in one piece. */
    public static boolean within(List<String> a, List<String> b) {
        return a.size() <= b.size() ? Collections.indexOfSubList(b, a) >= 0 : Collections.indexOfSubList(a, b) >= 0;
    }
}
