package org.variorum.bench.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** ROUGE-LSum: for each gold line the union of its longest common subsequences with all predicted lines (Lin, 2004). */
final class Rouge {
    private Rouge() {}

    /** F1 over words, where lines are paragraphs. */
    static double lsum(List<String> gold, List<String> predicted) {
        List<List<String>> want = tokens(gold);
        List<List<String>> got = tokens(predicted);
        Map<String, Integer> wantLeft = counts(want);
        Map<String, Integer> gotLeft = counts(got);
        int hits = 0;
        for (List<String> line : want) {
            BitSet union = new BitSet();
            Set<String> words = new HashSet<>(line);
            for (List<String> other : got) {
                if (!Collections.disjoint(words, other)) {
                    union.or(common(line, other));
                }
            }
            for (int i = union.nextSetBit(0); i >= 0; i = union.nextSetBit(i + 1)) {
                String word = line.get(i);
                if (wantLeft.getOrDefault(word, 0) > 0 && gotLeft.getOrDefault(word, 0) > 0) {
                    hits++;
                    wantLeft.merge(word, -1, Integer::sum);
                    gotLeft.merge(word, -1, Integer::sum);
                }
            }
        }
        int n = want.stream().mapToInt(List::size).sum();
        int m = got.stream().mapToInt(List::size).sum();
        return Counts.harmonic(m == 0 ? 0 : (double) hits / m, n == 0 ? 0 : (double) hits / n);
    }

    private static List<List<String>> tokens(List<String> lines) {
        List<List<String>> out = new ArrayList<>();
        for (String line : lines) {
            if (!Words.squeeze(line).isEmpty()) {
                out.add(Words.latin(line));
            }
        }
        return out;
    }

    private static Map<String, Integer> counts(List<List<String>> lines) {
        Map<String, Integer> out = new HashMap<>();
        lines.forEach(line -> line.forEach(word -> out.merge(word, 1, Integer::sum)));
        return out;
    }

    /** Positions in {@code a} of one longest common subsequence; ties go up, then left, as in {@code score.py}. */
    private static BitSet common(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                best[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        BitSet out = new BitSet();
        int i = a.size();
        int j = b.size();
        while (i > 0 && j > 0) {
            if (a.get(i - 1).equals(b.get(j - 1))) {
                out.set(--i);
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return out;
    }
}
