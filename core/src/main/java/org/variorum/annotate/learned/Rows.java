package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.model.Head;
import org.variorum.model.Network;
import org.variorum.model.WordPieces;

/** What the network says of each word of a text: one row of numbers, read off the word's first piece. */
final class Rows {
    private final float[][] windows;
    private final int[] window;
    private final int[] offset;

    private Rows(float[][] windows, int[] window, int[] offset) {
        this.windows = windows;
        this.window = window;
        this.offset = offset;
    }

    /** Rows that lie one behind the other, as of a single window that is nothing but words. */
    static Rows of(float[] numbers, int width) {
        int[] start = new int[numbers.length / width];
        for (int i = 0; i < start.length; i++) {
            start[i] = i * width;
        }
        return new Rows(new float[][] {numbers}, new int[start.length], start);
    }

    static Rows read(String text, List<Word> words, Network network) {
        int n = words.size();
        int[] looks = Looks.of(text, words);
        List<int[]> pieces = new ArrayList<>(n);
        int[] sizes = new int[n];
        WordPieces cutter = network.pieces();
        for (int i = 0; i < n; i++) {
            int[] cut =
                    cutter.of(text.substring(words.get(i).start(), words.get(i).end()));
            pieces.add(cut);
            sizes[i] = cut.length;
        }
        List<Window> windows = Window.over(sizes, looks);
        float[][] read = new float[windows.size()][];
        int[] owner = Window.owners(windows, n);
        int[] offset = new int[n];
        int width = 0;
        for (int w = 0; w < read.length; w++) {
            Window win = windows.get(w);
            int length = 2 + Arrays.stream(sizes, win.from(), win.to()).sum();
            long[] ids = new long[length];
            long[] kinds = new long[length];
            int at = 0;
            ids[at++] = cutter.start();
            for (int i = win.from(); i < win.to(); i++) {
                offset[i] = owner[i] == w ? at : offset[i];
                for (int piece : pieces.get(i)) {
                    ids[at] = piece;
                    kinds[at++] = looks[i];
                }
            }
            ids[at] = cutter.end();
            read[w] = network.read(ids, kinds);
            width = read[w].length / length;
        }
        int[] start = new int[n];
        for (int i = 0; i < n; i++) {
            start[i] = offset[i] * width;
        }
        return new Rows(read, owner, start);
    }

    /** The number in {@code column} of {@code word}'s row. */
    float at(int word, int column) {
        return windows[window[word]][offset[word] + column];
    }

    /** The inner product of two words' parts of the same width. */
    float product(int word, Head.Columns part, int other, Head.Columns otherPart) {
        float[] a = windows[window[word]];
        float[] b = windows[window[other]];
        return product(a, offset[word] + part.from(), b, offset[other] + otherPart.from(), part.width());
    }

    /** The same with the row that stands for the whole window of {@code word}, as the other side. */
    float productWithWindow(int word, Head.Columns part, Head.Columns windowPart) {
        float[] a = windows[window[word]];
        return product(a, offset[word] + part.from(), a, windowPart.from(), part.width());
    }

    private static float product(float[] a, int i, float[] b, int j, int width) {
        float sum = 0;
        for (int k = 0; k < width; k++) {
            sum += a[i + k] * b[j + k];
        }
        return sum;
    }

    /** Adds {@code word}'s part to {@code sum}. */
    void addTo(float[] sum, int word, Head.Columns part) {
        float[] a = windows[window[word]];
        int from = offset[word] + part.from();
        for (int k = 0; k < sum.length; k++) {
            sum[k] += a[from + k];
        }
    }

    /** Which of the part's columns is highest, counted from its first. */
    int highest(int word, Head.Columns part) {
        int best = 0;
        for (int k = 1; k < part.width(); k++) {
            if (at(word, part.from() + k) > at(word, part.from() + best)) {
                best = k;
            }
        }
        return best;
    }
}
