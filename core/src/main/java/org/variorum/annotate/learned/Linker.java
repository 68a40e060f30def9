package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Head;

/**
 * Joins sources, cues and contents to attributions: a content points at its cue, a cue at its source or at none, each by
 * the inner product of vectors of their first words (pointers as in Vinyals et al., NIPS 2015), less a little for each
 * word between.
 */
final class Linker {
    private static final int REACH = 150;
    /** Words between a content and a cue that is its own even where it points elsewhere. */
    private static final int CLOSE = 6;

    /** What each word between two spans costs. */
    private static final double FAR = 0.2;
    /** By how much, as a natural logarithm, a word outside all spans must win to be taken for a cue that was missed. */
    private static final double MISSED = 3;

    /** Words between a content and such a word at most. */
    private static final int SOUGHT = 20;

    private final Head.Columns main;
    private final Head.Columns mainKey;
    private final Head.Columns speaker;
    private final Head.Columns speakerKey;
    private final double scale;

    Linker(Head head) {
        main = head.of("q.main");
        mainKey = head.of("k.main");
        speaker = head.of("q.speaker");
        speakerKey = head.of("k.speaker");
        scale = 1 / Math.sqrt(main.width());
    }

    /** Attributions in the order of their anchors; every one has a cue or a content. */
    List<Linked> link(Rows rows, Cut cut, int words) {
        List<Segment> segments = cut.spans();
        List<Segment> cues = new ArrayList<>(ofRole(segments, Role.CUE));
        boolean[] taken = new boolean[words];
        segments.forEach(s -> Arrays.fill(taken, s.from(), s.to() + 1, true));
        List<Segment> sources = ofRole(segments, Role.SOURCE);
        Map<Segment, Linked> byAnchor = new LinkedHashMap<>();
        for (Segment cue : cues) {
            byAnchor.put(cue, Linked.at(cue));
        }
        for (Segment content : ofRole(segments, Role.CONTENT)) {
            Segment cue = cueOf(rows, content, cues, taken, cut.doubtful());
            byAnchor.computeIfAbsent(cue == null ? content : cue, Linked::at)
                    .contents()
                    .add(content);
        }
        for (Segment cue : cues) {
            byAnchor.computeIfAbsent(cue, Linked::at).cues().add(cue);
        }
        List<Linked> out = new ArrayList<>(byAnchor.values());
        out.sort((a, b) -> a.anchor().from() - b.anchor().from());
        List<Segment> used = new ArrayList<>();
        for (Linked l : out) {
            Segment anchor = l.anchor();
            double none = rows.productWithWindow(anchor.from(), speaker, speakerKey) * scale;
            Segment source = nearest(rows, anchor, sources, speaker, speakerKey, none);
            if (source != null) {
                l.sources().add(source);
                used.add(source);
            }
        }
        for (Segment s : sources) {
            if (!used.contains(s)) {
                joinFurtherPiece(rows, s, used, out);
            }
        }
        return out;
    }

    /** A source that no anchor took may be the rest of one that was taken: "Kovac said Monday, the minister". */
    private void joinFurtherPiece(Rows rows, Segment piece, List<Segment> used, List<Linked> all) {
        double itself = rows.product(piece.from(), main, piece.from(), mainKey);
        Segment best = null;
        double top = itself;
        for (Segment s : used) {
            double score = rows.product(piece.from(), main, s.from(), mainKey);
            if (near(piece, s) && score > top) {
                top = score;
                best = s;
            }
        }
        for (Linked l : all) {
            if (best != null && l.sources().contains(best)) {
                l.sources().add(piece);
            }
        }
    }

    /**
     * The cue a content points at. Where it points at a word outside all spans much rather than at any cue, a cue was
     * missed there, and is added to {@code cues}; where it points into another span or far off, a cue close by.
     */
    private @Nullable Segment cueOf(
            Rows rows, Segment content, List<Segment> cues, boolean[] taken, List<Segment> doubtful) {
        int word = -1;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = Math.max(0, content.from() - REACH); i < Math.min(taken.length, content.from() + REACH); i++) {
            double score = rows.product(content.from(), main, i, mainKey) * scale;
            if ((i < content.from() || i > content.to()) && score > top) {
                top = score;
                word = i;
            }
        }
        Segment best = nearest(rows, content, cues, main, mainKey, Double.NEGATIVE_INFINITY);
        if (best != null && rows.product(content.from(), main, best.from(), mainKey) * scale >= top - MISSED) {
            return best;
        }
        int apart = Math.max(content.from() - word, word - content.to());
        if (word < 0 || taken[word] || apart > SOUGHT) {
            return best != null && best.gap(content) <= CLOSE ? best : null;
        }
        Segment cue = likeliest(word, doubtful, taken);
        Arrays.fill(taken, cue.from(), cue.to() + 1, true);
        cues.add(cue);
        return cue;
    }

    /** The likeliest cue in free words that holds {@code word}; the word alone where none was thought of. */
    private static Segment likeliest(int word, List<Segment> doubtful, boolean[] taken) {
        return doubtful.stream()
                .filter(s -> s.holds(word) && s.free(taken))
                .max(Comparator.comparingDouble(Segment::probability))
                .orElse(new Segment(Role.CUE, word, word, Segmenter.DOUBTFUL));
    }

    private @Nullable Segment nearest(
            Rows rows, Segment from, List<Segment> to, Head.Columns query, Head.Columns key, double atLeast) {
        Segment best = null;
        double top = atLeast;
        for (Segment s : to) {
            double score = rows.product(from.from(), query, s.from(), key) * scale - FAR * from.gap(s);
            if (near(from, s) && score > top) {
                top = score;
                best = s;
            }
        }
        return best;
    }

    private static boolean near(Segment a, Segment b) {
        return Math.abs(a.from() - b.from()) <= REACH;
    }

    private static List<Segment> ofRole(List<Segment> segments, Role role) {
        return segments.stream().filter(s -> s.role() == role).toList();
    }
}
