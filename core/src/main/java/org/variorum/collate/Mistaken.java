package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;

/**
 * Finds that two reports name different people as those who say something. Two people may well say alike things; what
 * shows a mistake is that one of the reports knows nothing of the other's speaker, while the other knows of both.
 */
final class Mistaken {
    /** As alike as this, but for who speaks, are two sentences on one remark. */
    private static final double ALIKE = 0.92;

    private static final double NEARLY = 1.1;
    private static final double CONTAINED = 0.35;

    private final List<Passage> passages;
    private final Kinship kinship;
    private final List<Said> said = new ArrayList<>();

    private Mistaken(List<Passage> passages, Kinship kinship) {
        this.passages = passages.stream().map(Passage::unspoken).toList();
        this.kinship = kinship;
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
    static List<Difference> of(List<Passage> passages, Kinship kinship) {
        return new Mistaken(passages, kinship).differences();
    }

    private List<Difference> differences() {
        List<Difference> out = new ArrayList<>();
        for (Said a : said) {
            for (Said b : said) {
                if (a.passage().report() < b.passage().report()
                        && a.passage().terms().containment(b.passage().terms()) >= CONTAINED
                        && closest(a.passage().index(), b.passage().index())
                        && a.clashes(b)) {
                    Finding f = SpeakerChanges.finding(a.by(), b.by());
                    out.add(PassageDifferences.apart(a.passage(), b.passage(), f));
                }
            }
        }
        return out;
    }

    /** Whether two sentences are most like each other of all in their reports. */
    private boolean closest(int a, int b) {
        Passage x = passages.get(a);
        Passage y = passages.get(b);
        double score = kinship.of(x, y);
        return score >= ALIKE
                && passages.stream().noneMatch(p -> p.report() == y.report() && kinship.of(x, p) > NEARLY * score)
                && passages.stream().noneMatch(p -> p.report() == x.report() && kinship.of(y, p) > NEARLY * score);
    }
}
