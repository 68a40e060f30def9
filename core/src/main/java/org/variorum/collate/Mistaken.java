package org.variorum.collate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;

/**
 * Finds that two reports name different people as those who say something. Two people may well say alike things; what
 * shows a mistake is that one of the reports knows nothing of the other's speaker, while the other knows of both.
 */
final class Mistaken {
    /** So likely must it be that two sentences are one remark before it is told that two people are said to have made it. */
    private static final double SURE = 0.85;

    private static final double CONTAINED = 0.35;

    private final List<Said> said = new ArrayList<>();
    /** Sentences that are most like each other of all in their reports, but for who speaks. */
    private final Set<List<Integer>> closest = new HashSet<>();

    private Mistaken(List<Passage> passages, Links links) {
        for (Scored s : links.unspoken()) {
            if (s.score() >= SURE) {
                closest.add(List.of(s.a(), s.b()));
            }
        }
        for (Passage p : passages) {
            NamedSpeaker by = NamedSpeaker.in(p);
            if (by != null) {
                said.add(new Said(p, by));
            }
        }
    }

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
        return x != null && y != null && new Said(a, x).clashes(new Said(b, y)) ? SpeakerChanges.finding(x, y) : null;
    }

    /** Differences between sentences that would be one claim, had they the same speaker. */
    static List<Difference> of(List<Passage> passages, Links links) {
        return new Mistaken(passages, links).differences();
    }

    private List<Difference> differences() {
        List<Difference> out = new ArrayList<>();
        for (Said a : said) {
            for (Said b : said) {
                if (a.passage().report() < b.passage().report()
                        && a.passage().terms().containment(b.passage().terms()) >= CONTAINED
                        && closest.contains(
                                List.of(a.passage().index(), b.passage().index()))
                        && a.clashes(b)) {
                    Finding f = SpeakerChanges.finding(a.by(), b.by());
                    out.add(PassageDifferences.apart(a.passage(), b.passage(), f));
                }
            }
        }
        return out;
    }
}
