package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that the network reads together.
 *
 * @param from index of the first
 * @param to behind the last
 */
record Window(int from, int to) {
    /** Pieces of paragraphs packed into one window. */
    private static final int PACKED = 128;
    /** Pieces of a paragraph that is still read whole. */
    private static final int WHOLE = 190;
    /** Pieces that the windows of a longer paragraph share. */
    private static final int SHARED = 40;

    /**
     * Whole paragraphs, as many as fit, since what is attributed seldom crosses their ends; a long paragraph in windows
     * that overlap.
     *
     * @param pieces how many pieces each word has
     * @param looks the words' {@linkplain Looks looks}
     */
    static List<Window> over(int[] pieces, int[] looks) {
        List<Window> out = new ArrayList<>();
        int run = -1;
        int packed = 0;
        for (int a = 0; a < pieces.length; ) {
            int b = a;
            int size = 0;
            do {
                size += pieces[b++];
            } while (b < pieces.length && !Looks.first(looks[b]));
            if (run >= 0 && packed + size > PACKED) {
                out.add(new Window(run, a));
                run = -1;
            }
            if (size > WHOLE) {
                cut(pieces, a, b, out);
            } else if (run < 0) {
                run = a;
                packed = size;
            } else {
                packed += size;
            }
            a = b;
        }
        if (run >= 0) {
            out.add(new Window(run, pieces.length));
        }
        return out;
    }

    private static void cut(int[] pieces, int from, int to, List<Window> out) {
        for (int i = from; ; ) {
            int j = i;
            int size = 0;
            while (j < to && (j == i || size + pieces[j] <= PACKED)) {
                size += pieces[j++];
            }
            out.add(new Window(i, j));
            if (j >= to) {
                return;
            }
            int k = j;
            int back = 0;
            while (k > i + 1 && back + pieces[k - 1] <= SHARED) {
                back += pieces[--k];
            }
            i = k;
        }
    }

    /** For each of {@code words} words the window in which it stands farthest from a cut; the earlier one at a tie. */
    static int[] owners(List<Window> windows, int words) {
        int[] best = new int[words];
        int[] out = new int[words];
        java.util.Arrays.fill(best, -1);
        for (int w = 0; w < windows.size(); w++) {
            Window win = windows.get(w);
            for (int i = win.from; i < win.to; i++) {
                int left = win.from == 0 ? Integer.MAX_VALUE : i - win.from;
                int right = win.to == words ? Integer.MAX_VALUE : win.to - 1 - i;
                if (Math.min(left, right) > best[i]) {
                    best[i] = Math.min(left, right);
                    out[i] = w;
                }
            }
        }
        return out;
    }
}
