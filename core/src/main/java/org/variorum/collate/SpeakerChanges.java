package org.variorum.collate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Position;
import org.variorum.report.Span;

/** Finds that two reports give the same words to different speakers. */
final class SpeakerChanges {
    private static final int CUE_NEAR = 2;
    private static final int LONG_RUN = 6;
    private static final double ALIKE = 0.6;

    private SpeakerChanges() {}

    /** The same words from somebody else. */
    static @Nullable Finding between(Passage a, Passage b, TokenDiff diff, boolean nearlySame) {
        if (nearlySame) {
            for (TokenDiff.Change c : diff.changes()) {
                if (a.named(c.a(), c.aEnd())
                        && b.named(c.b(), c.bEnd())
                        && (isSource(a, c.a(), c.aEnd()) || isSource(b, c.b(), c.bEnd()))) {
                    return finding(
                            a.stretch(c.a(), c.aEnd()),
                            a.printed(c.a(), c.aEnd()),
                            b.stretch(c.b(), c.bEnd()),
                            b.printed(c.b(), c.bEnd()));
                }
            }
        }
        Finding mistaken = Mistaken.between(a, b);
        if (mistaken != null) {
            return mistaken;
        }
        boolean alike = (diff.longestRun() >= LONG_RUN || diff.alike() >= ALIKE)
                && stances(a).equals(stances(b));
        if (alike && a.speakers().size() == 1 && b.speakers().size() == 1 && Names.differ(a.speakers(), b.speakers())) {
            Attribution x = attribution(a);
            Attribution y = attribution(b);
            if (x != null && y != null && x.speaker() != null && y.speaker() != null) {
                return finding(
                        source(a, x),
                        x.speaker().name(),
                        source(b, y),
                        y.speaker().name());
            }
        }
        return null;
    }

    /** Who offers and who rejects the offer say no same thing, however alike their sentences. */
    private static Set<Position.Stance> stances(Passage p) {
        Set<Position.Stance> out = EnumSet.noneOf(Position.Stance.class);
        for (Position position : p.at().report().positions()) {
            if (p.at().span().overlaps(position.span())) {
                out.add(position.stance());
            }
        }
        return out;
    }

    private static Span source(Passage p, Attribution a) {
        return a.source() != null && p.at().span().contains(a.source()) ? a.source() : p.at().span();
    }

    private static @Nullable Attribution attribution(Passage p) {
        for (Attribution a : p.at().report().attributions()) {
            if (a.speaker() != null && a.content().stream().anyMatch(p.at().span()::overlaps)) {
                return a;
            }
        }
        return null;
    }

    static Finding finding(Span a, String x, Span b, String y) {
        return Finding.conflict(
                Difference.Kind.SPEAKER,
                Difference.Reason.UNKNOWN,
                "The same is given to " + x + " in one report and to " + y + " in another.",
                a,
                x,
                b,
                y);
    }

    private static boolean isSource(Passage p, int from, int to) {
        Span at = p.stretch(from, to);
        for (Attribution a : p.at().report().attributions()) {
            boolean source = a.source() != null && a.source().overlaps(at);
            boolean beside = a.cue() != null && p.at().span().contains(a.cue()) && near(a.cue(), at);
            if (source || beside) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Span cue, Span at) {
        return Math.abs(cue.start() - at.end()) <= CUE_NEAR || Math.abs(at.start() - cue.end()) <= CUE_NEAR;
    }
}
