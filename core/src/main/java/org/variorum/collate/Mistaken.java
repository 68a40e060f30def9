package org.variorum.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;

/**
 * Finds that two reports name different people as those who say something. Two people may well say alike things; what
 * shows a mistake is that one of the reports knows nothing of the other's speaker, while the other knows of both.
 */
final class Mistaken {
    /** So likely must it be that two sentences are one remark before it is told that two people are said to have made it. */
    private static final double SURE = 0.75;

    private static final double CONTAINED = 0.35;
    private static final double ALIKE = 0.5;
    private static final int LONG_RUN = 5;
    private static final int QUOTED = 4;
    private static final Comparator<Scored> IN_ORDER =
            Comparator.comparingInt(Scored::a).thenComparingInt(Scored::b);

    private Mistaken() {}

    private record Said(Passage passage, NamedSpeaker by) {
        /** Whether one of the two is a stranger to the other's report, and neither stands in the other's sentence. */
        boolean clashes(Said other) {
            AnnotatedReport mine = passage.at().report();
            AnnotatedReport theirs = other.passage.at().report();
            return Names.differ(passage.speakers(), other.passage.speakers())
                    && !by.isNamedIn(other.passage)
                    && !other.by.isNamedIn(passage)
                    && by.isNamedIn(theirs) != other.by.isNamedIn(mine);
        }
    }

    /** How two sentences of one claim differ. */
    static @Nullable Finding between(Passage a, Passage b) {
        NamedSpeaker x = NamedSpeaker.in(a);
        NamedSpeaker y = NamedSpeaker.in(b);
        return x != null && y != null && sameSaying(a, b) && new Said(a, x).clashes(new Said(b, y))
                ? SpeakerChanges.finding(x, y)
                : null;
    }

    /** Two may tell of one thing, each in words of their own; that is no mistake. */
    private static boolean sameSaying(Passage a, Passage b) {
        TokenDiff diff = TokenDiff.of(a.tokens(), b.tokens());
        return !quoteOtherwise(a, b) && (diff.alike() >= ALIKE || diff.longestRun() >= LONG_RUN);
    }

    /** Differences between sentences that would be one claim, had they the same speaker; in the order of the sentences. */
    static List<Difference> of(List<Passage> passages, Links links) {
        List<Difference> out = new ArrayList<>();
        for (Scored link : links.unspoken().stream().sorted(IN_ORDER).toList()) {
            Passage a = passages.get(link.a());
            Passage b = passages.get(link.b());
            boolean alike =
                    link.score() >= SURE && a.terms().containment(b.terms()) >= CONTAINED && !quoteOtherwise(a, b);
            Finding f = alike ? between(a, b) : null;
            if (f != null) {
                out.add(PassageDifferences.apart(a, b, f));
            }
        }
        return out;
    }

    /** Two quotations with few words in common are two remarks. */
    private static boolean quoteOtherwise(Passage a, Passage b) {
        List<String> mine = a.look().quoted();
        List<String> theirs = b.look().quoted();
        return Math.min(mine.size(), theirs.size()) >= QUOTED
                && TokenDiff.of(mine, theirs).longestRun() <= QUOTED;
    }
}
