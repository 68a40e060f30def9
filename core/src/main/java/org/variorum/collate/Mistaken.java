package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.report.Span;

/**
 * Finds that two reports name different people as those who say something. Two people may well say alike things; what
 * shows a mistake is that one of the reports knows nothing of the other's speaker, while the other knows of both.
 */
final class Mistaken {
    /** As alike as this, but for who speaks, are two sentences on one remark. */
    private static final double ALIKE = 1;

    private static final int FEWEST_TERMS = 3;

    private final List<Passage> passages;
    private final Kinship kinship;
    private final List<Said> said = new ArrayList<>();

    private Mistaken(List<Passage> passages, Kinship kinship) {
        this.passages = passages.stream().map(Passage::unspoken).toList();
        this.kinship = kinship;
        for (Passage p : passages) {
            Said s = Said.in(p);
            if (s != null) {
                said.add(s);
            }
        }
    }

    /** A sentence with the person who is named in it as the only one who says something. */
    private record Said(Passage passage, Speaker by, Span source) {
        static @Nullable Said in(Passage p) {
            AnnotatedReport report = p.at().report();
            for (Attribution a : p.speakers().size() == 1 ? report.attributions() : List.<Attribution>of()) {
                Span source = a.source();
                Speaker by = a.speaker();
                if (source != null
                        && by != null
                        && p.at().span().contains(source)
                        && a.content().stream().anyMatch(p.at().span()::overlaps)
                        && isNamed(by, report, source)) {
                    return new Said(p, by, source);
                }
            }
            return null;
        }

        /** Whether one of the two is a stranger to the other's report, and neither stands in the other's sentence. */
        boolean clashes(Said other) {
            AnnotatedReport mine = passage.at().report();
            AnnotatedReport theirs = other.passage.at().report();
            return Names.differ(passage.speakers(), other.passage.speakers())
                    && !isNamed(by, theirs, other.passage.at().span())
                    && !isNamed(other.by, mine, passage.at().span())
                    && isNamed(by, theirs, whole(theirs)) != isNamed(other.by, mine, whole(mine));
        }

        private static Span whole(AnnotatedReport report) {
            return new Span(0, report.report().text().length());
        }

        private static boolean isNamed(Speaker speaker, AnnotatedReport report, Span within) {
            for (Mention m : report.mentions()) {
                if (m.type() == EntityType.PERSON
                        && within.contains(m.span())
                        && Names.related(speaker.id(), m.entity().id())) {
                    return true;
                }
            }
            return false;
        }

        Finding finding(Said other) {
            return SpeakerChanges.finding(source, by.name(), other.source, other.by.name());
        }
    }

    /** How two sentences of one claim differ. */
    static @Nullable Finding between(Passage a, Passage b) {
        Said x = Said.in(a);
        Said y = Said.in(b);
        return x != null && y != null && x.clashes(y) ? x.finding(y) : null;
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
                        && a.passage().terms().shared(b.passage().terms()) >= FEWEST_TERMS
                        && closest(a.passage().index(), b.passage().index())
                        && a.clashes(b)) {
                    out.add(PassageDifferences.apart(a.passage(), b.passage(), a.finding(b)));
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
                && passages.stream().noneMatch(p -> p.report() == y.report() && kinship.of(x, p) > score)
                && passages.stream().noneMatch(p -> p.report() == x.report() && kinship.of(y, p) > score);
    }
}
