package org.variorum.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.bench.score.Brat.Role;

/**
 * What becomes of each attribution with a source and a content, each counted once under the first class that fits.
 *
 * @param marked how many people marked
 * @param read how many were read
 * @param missed classes of those marked that no reading answers (link of {@code score.py attribution})
 * @param excess classes of those read that answer to none
 */
public record AttributionErrors(int marked, int read, Map<Missed, Integer> missed, Map<Excess, Integer> excess) {

    public AttributionErrors {
        missed = Map.copyOf(missed);
        excess = Map.copyOf(excess);
    }

    /** Why one that is marked has no answer. */
    public enum Missed {
        WRONG_LINK("source and content are both found, in different attributions"),
        NOTHING_READ("no reading touches its cue or its content"),
        CUE_MISSED("its content is touched, its cue is not"),
        CONTENT_MISSED("its cue is found, its content is not touched"),
        NO_SOURCE("cue and content are found, no source"),
        OTHER_SOURCE("cue and content are found, the source is another"),
        SOURCE_BOUNDARY("content right, the source begins or ends elsewhere"),
        CONTENT_DISCONTINUOUS("one of the contents has a gap that the other has not"),
        CONTENT_LONGER("the content read goes beyond the marked one"),
        CONTENT_SHORTER("the content read is part of the marked one"),
        CONTENT_SHIFTED("the contents cross");

        private final String meaning;

        Missed(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** What one that was read too much is. */
    public enum Excess {
        SPURIOUS("touches no marked cue and no marked content"),
        WITHIN_CONTENT("its cue stands in a marked content: nested, or no attribution to the annotators"),
        SPLIT("another reading answers to the same marked one already"),
        MISDRAWN("meets a marked one that is counted as missed");

        private final String meaning;

        Excess(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    /**
     * Counts them over all articles.
     *
     * @param gold as {@code score.py attribution} takes it
     * @throws IOException if either cannot be read
     */
    public static AttributionErrors of(Path gold, Path predictions) throws IOException {
        Map<Missed, Integer> missed = new EnumMap<>(Missed.class);
        Map<Excess, Integer> excess = new EnumMap<>(Excess.class);
        int marked = 0;
        int read = 0;
        for (AttributionScore.Article a : AttributionScore.articles(gold, predictions)) {
            List<Covered> want = a.want().stream().filter(Covered::linked).toList();
            List<Covered> got = a.got().stream().filter(Covered::linked).toList();
            marked += want.size();
            read += got.size();
            List<Covered> free = new ArrayList<>(want);
            List<Covered> unused = new ArrayList<>();
            for (Covered g : got) {
                Covered match = free.stream().filter(g::near).findFirst().orElse(null);
                if (match == null) {
                    unused.add(g);
                } else {
                    free.remove(match);
                }
            }
            free.forEach(w -> missed.merge(missed(w, a.got()), 1, Integer::sum));
            unused.forEach(g -> excess.merge(excess(g, a.want(), free), 1, Integer::sum));
        }
        return new AttributionErrors(marked, read, missed, excess);
    }

    private static Missed missed(Covered want, List<Covered> got) {
        boolean source = got.stream().anyMatch(g -> want.near(g, Role.SOURCE));
        boolean content = got.stream().anyMatch(g -> want.near(g, Role.CONTENT));
        Covered best = best(want, got);
        if (best == null) {
            return Missed.NOTHING_READ;
        }
        if (source && content) {
            return Missed.WRONG_LINK;
        }
        if (!touch(want.of(Role.CUE), best.of(Role.CUE))) {
            return Missed.CUE_MISSED;
        }
        if (!touch(want.of(Role.CONTENT), best.of(Role.CONTENT))) {
            return Missed.CONTENT_MISSED;
        }
        if (want.near(best, Role.CONTENT)) {
            return best.of(Role.SOURCE) == null
                    ? Missed.NO_SOURCE
                    : touch(want.of(Role.SOURCE), best.of(Role.SOURCE)) ? Missed.SOURCE_BOUNDARY : Missed.OTHER_SOURCE;
        }
        return content(words(want), words(best));
    }

    private static Missed content(BitSet want, BitSet got) {
        if (pieces(want) != pieces(got)) {
            return Missed.CONTENT_DISCONTINUOUS;
        }
        BitSet more = (BitSet) got.clone();
        more.andNot(want);
        BitSet less = (BitSet) want.clone();
        less.andNot(got);
        return less.isEmpty()
                ? Missed.CONTENT_LONGER
                : more.isEmpty() ? Missed.CONTENT_SHORTER : Missed.CONTENT_SHIFTED;
    }

    private static Excess excess(Covered got, List<Covered> want, List<Covered> free) {
        if (free.stream().anyMatch(w -> meets(got, w))) {
            return Excess.MISDRAWN;
        }
        if (want.stream().anyMatch(w -> touch(got.of(Role.CUE), w.of(Role.CUE)))) {
            return Excess.SPLIT;
        }
        boolean within = want.stream().anyMatch(w -> touch(got.of(Role.CUE), w.of(Role.CONTENT)));
        boolean same = want.stream().anyMatch(w -> touch(got.of(Role.CONTENT), w.of(Role.CONTENT)));
        return within ? Excess.WITHIN_CONTENT : same ? Excess.SPLIT : Excess.SPURIOUS;
    }

    private static boolean meets(Covered a, Covered b) {
        return touch(a.of(Role.CUE), b.of(Role.CUE)) || a.near(b, Role.CONTENT);
    }

    /** The reading with the same cue, else the one that shares most of the content. */
    private static @Nullable Covered best(Covered want, List<Covered> got) {
        Covered best = null;
        int most = 0;
        for (Covered g : got) {
            int shared = shared(want.of(Role.CONTENT), g.of(Role.CONTENT))
                    + (touch(want.of(Role.CUE), g.of(Role.CUE)) ? 10_000 : 0);
            if (shared > most) {
                most = shared;
                best = g;
            }
        }
        return best;
    }

    private static BitSet words(Covered c) {
        BitSet words = c.of(Role.CONTENT);
        return words == null ? new BitSet() : words;
    }

    private static int pieces(BitSet words) {
        int out = 0;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(words.nextClearBit(i))) {
            out++;
        }
        return out;
    }

    private static boolean touch(@Nullable BitSet a, @Nullable BitSet b) {
        return a != null && b != null && a.intersects(b);
    }

    private static int shared(@Nullable BitSet a, @Nullable BitSet b) {
        if (a == null || b == null) {
            return 0;
        }
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
