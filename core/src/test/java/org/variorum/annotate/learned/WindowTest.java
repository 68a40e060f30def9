package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class WindowTest {
    /** Looks of paragraphs of so many words. */
    private static int[] paragraphs(int... lengths) {
        int[] out = new int[Arrays.stream(lengths).sum()];
        int at = 0;
        for (int length : lengths) {
            out[at] = 6;
            at += length;
        }
        return out;
    }

    private static int[] ones(int n) {
        int[] out = new int[n];
        Arrays.fill(out, 1);
        return out;
    }

    @Test
    void packsWholeParagraphs() {
        assertEquals(List.of(new Window(0, 120), new Window(120, 180)), Window.over(ones(180), paragraphs(60, 60, 60)));
    }

    @Test
    void leavesAParagraphWholeThatFitsAlone() {
        assertEquals(List.of(new Window(0, 20), new Window(20, 190)), Window.over(ones(190), paragraphs(20, 170)));
    }

    @Test
    void readsALongParagraphInWindowsThatOverlap() {
        assertEquals(
                List.of(new Window(0, 128), new Window(88, 216), new Window(176, 300)),
                Window.over(ones(300), paragraphs(300)));
    }

    @Test
    void aWordBelongsToTheWindowInWhichItStandsFarthestFromACut() {
        int[] owner = Window.owners(List.of(new Window(0, 128), new Window(88, 216)), 216);
        assertEquals(0, owner[107]);
        assertEquals(1, owner[108]);
    }

    @Property
    void everyWordIsRead(@ForAll @Size(min = 1, max = 400) List<@IntRange(min = 1, max = 9) Integer> sizes) {
        int[] pieces = sizes.stream().mapToInt(Integer::intValue).toArray();
        int[] looks = new int[pieces.length];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = pieces[i] == 9 ? 6 : 0;
        }
        List<Window> windows = Window.over(pieces, looks);
        int[] owner = Window.owners(windows, pieces.length);
        for (int i = 0; i < pieces.length; i++) {
            Window w = windows.get(owner[i]);
            assertTrue(w.from() <= i && i < w.to());
            assertTrue(Arrays.stream(pieces, w.from(), w.to()).sum() <= 190);
        }
    }
}
