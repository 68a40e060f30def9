package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.cluster.Scored;
import org.variorum.collate.pair.Links;
import org.variorum.collate.pair.Slot;
import org.variorum.collate.passage.NamedSpeaker;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.Speakers;
import org.variorum.collate.word.TokenDiff;

/**
 * Finds that two reports name different people as those who say something. Two people may well say alike things; what
 * shows a mistake is that one of the reports knows nothing of the other's speaker, while the other knows of both.
 */
final class Mistaken {
    /** So likely must it be that two sentences are one remark before it is told that two people are said to have made it. */
    private static final double SURE = 0.75;

    private static final double CONTAINED = 0.35;
    private static final double ALIKE = 0.5;
    private static final double SAME_TERMS = 0.6;
    private static final int LONG_RUN = 5;

    private final Speakers speakers;

    Mistaken(Speakers speakers) {
        this.speakers = speakers;
    }

    /** How two sentences of one claim differ. */
    @Nullable
    Finding between(Passage a, Passage b) {
        NamedSpeaker x = speakers.of(a);
        NamedSpeaker y = speakers.of(b);
        return x != null && y != null && clash(a, x, b, y) && sameSaying(a, b) && x.maySaySame(a, y, b)
                ? Finding.speakers(x, y)
                : null;
    }

    /** Two may tell of one thing, each in words of their own; that is no mistake. */
    private static boolean sameSaying(Passage a, Passage b) {
        TokenDiff diff = TokenDiff.of(a.tokens(), b.tokens());
        return !a.quotesOtherwise(b)
                && (diff.alike() >= ALIKE
                        || diff.longestRun() >= LONG_RUN
                        || a.terms().containment(b.terms()) >= SAME_TERMS);
    }

    /** Whether one of the two is a stranger to the other's report, and neither stands in the other's sentence. */
    private boolean clash(Passage a, NamedSpeaker x, Passage b, NamedSpeaker y) {
        return Names.differ(a.speakers(), b.speakers())
                && !speakers.isNamedIn(x, b)
                && !speakers.isNamedIn(y, a)
                && speakers.isNamedInReport(x, b) != speakers.isNamedInReport(y, a);
    }

    /** Differences between sentences that would be one claim, had they the same speaker; in the order of the sentences. */
    List<Difference> of(List<Passage> passages, Links links) {
        List<Difference> out = new ArrayList<>();
        for (Scored link :
                links.butFor(0, this::slot).stream().sorted(Scored.IN_ORDER).toList()) {
            Passage a = passages.get(link.a());
            Passage b = passages.get(link.b());
            boolean alike =
                    link.score() >= SURE && a.terms().containment(b.terms()) >= CONTAINED && !a.quotesOtherwise(b);
            Finding f = alike ? between(a, b) : null;
            if (f != null) {
                out.add(Sides.apart(a, b, f));
            }
        }
        return out;
    }

    /** The speakers, where the two passages give their words to different ones. */
    private @Nullable Slot slot(Passage a, Passage b) {
        NamedSpeaker x = speakers.of(a);
        NamedSpeaker y = speakers.of(b);
        return x != null && y != null && clash(a, x, b, y) ? new Slot(Slot.Kind.SPEAKER, x.terms(a), y.terms(b)) : null;
    }
}
