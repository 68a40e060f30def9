package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.model.Head;

final class LinkerTest {
    private static final int WORDS = 60;
    private static final int WIDTH = 4;
    private static final Segment CONTENT = new Segment(Role.CONTENT, 50, 55, .9);
    private static final Linker LINKER = new Linker(new Head(
            Map.of(
                    "q.main", new Head.Columns(0, 1),
                    "k.main", new Head.Columns(1, 2),
                    "q.speaker", new Head.Columns(2, 3),
                    "k.speaker", new Head.Columns(3, 4)),
            List.of(),
            List.of(),
            new float[0][],
            new float[0],
            new float[0]));

    /** The cues of the content where it points at {@code word} and at no other. */
    private static List<Segment> cues(int word, Segment... doubtful) {
        float[] numbers = new float[WIDTH * WORDS];
        numbers[WIDTH * CONTENT.from()] = 10;
        numbers[WIDTH * word + 1] = 1;
        List<Linked> all = LINKER.link(Rows.of(numbers, WIDTH), new Cut(List.of(CONTENT), List.of(doubtful)), WORDS);
        assertEquals(1, all.size());
        assertEquals(List.of(CONTENT), all.getFirst().contents());
        return all.getFirst().cues();
    }

    @Test
    void aCueThatWasMissedIsFoundWhole() {
        Segment likelier = new Segment(Role.CUE, 44, 46, .4);
        assertEquals(
                List.of(likelier),
                cues(45, new Segment(Role.CUE, 45, 45, .3), likelier, new Segment(Role.CUE, 47, 47, .45)));
    }

    @Test
    void whereNoneWasThoughtOfTheWordAloneIsTheCue() {
        assertEquals(List.of(new Segment(Role.CUE, 45, 45, Segmenter.DOUBTFUL)), cues(45));
    }

    @Test
    void aCueThatOverlapsTheContentIsNone() {
        assertEquals(
                List.of(new Segment(Role.CUE, 49, 49, Segmenter.DOUBTFUL)),
                cues(49, new Segment(Role.CUE, 49, 51, .4)));
    }

    @Test
    void noCueIsSoughtFarOff() {
        assertEquals(List.of(), cues(5));
    }
}
