package org.variorum.collate.difference;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Attribution;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.passage.NamedSpeaker;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.Speakers;
import org.variorum.collate.passage.Stances;
import org.variorum.collate.word.TokenDiff;
import org.variorum.report.Span;

/** Finds that two reports give the same words to different speakers. */
final class SpeakerChanges {
    private static final int CUE_NEAR = 2;
    private static final int LONG_RUN = 6;
    private static final double ALIKE = 0.6;

    private final Speakers speakers;
    private final Mistaken mistaken;

    SpeakerChanges(Speakers speakers, Mistaken mistaken) {
        this.speakers = speakers;
        this.mistaken = mistaken;
    }

    /** The same words from somebody else. */
    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        if (both.nearlySame()) {
            for (TokenDiff.Change c : both.diff().changes()) {
                if (isName(a, c.a(), c.aEnd())
                        && isName(b, c.b(), c.bEnd())
                        && !Names.related(id(a, c.a(), c.aEnd()), id(b, c.b(), c.bEnd()))
                        && (isSource(a, c.a(), c.aEnd()) || isSource(b, c.b(), c.bEnd()))) {
                    return Finding.speakers(
                            a.stretch(c.a(), c.aEnd()),
                            a.printed(c.a(), c.aEnd()),
                            b.stretch(c.b(), c.bEnd()),
                            b.printed(c.b(), c.bEnd()));
                }
            }
        }
        Finding found = mistaken.between(a, b);
        if (found != null) {
            return found;
        }
        NamedSpeaker x = speakers.of(a);
        NamedSpeaker y = speakers.of(b);
        if (x == null || y == null || !Names.differ(a.speakers(), b.speakers())) {
            return null;
        }
        boolean strange = !speakers.isNamedIn(x, b) && !speakers.isNamedIn(y, a);
        // Who offers and who rejects the offer say no same thing, however alike their sentences.
        boolean oneStance =
                Stances.in(a.at().report(), a.at().span()).equals(Stances.in(b.at().report(), b.at().span()));
        boolean alike = both.diff().longestRun() >= LONG_RUN || both.diff().alike() >= ALIKE;
        return strange && oneStance && alike && x.maySaySame(a, y, b) ? Finding.speakers(x, y) : null;
    }

    /** "Said Monday" names nobody, and who "he" is stands elsewhere. */
    private static boolean isName(Passage p, int from, int to) {
        if (!p.named(from, to) || p.telling(from, to).isEmpty()) {
            return false;
        }
        return !p.isTime(from, to) && (to - from > 1 || p.namedAt(from, to) != null);
    }

    private static String id(Passage p, int from, int to) {
        return String.join("-", p.tokens().subList(from, to));
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
