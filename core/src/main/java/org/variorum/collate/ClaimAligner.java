package org.variorum.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Speaker;

/**
 * Finds assertions that several reports make. Vectors propose; kind, speaker, stance and polarity decide, since
 * opposite claims can lie closer than true paraphrases.
 */
final class ClaimAligner {
    private static final double SAME_SPEAKER = 0.56;
    /** One party seldom makes two offers in one story. */
    private static final double SAME_OFFER = 0.42;

    private static final double NO_SPEAKER = 0.66;

    private final List<Unit> units;

    ClaimAligner(List<Unit> units) {
        this.units = units;
    }

    /** Groups of places in the list of units; most have one member. */
    List<List<Integer>> align() {
        return Clusters.complete(units.size(), (a, b) -> likeness(units.get(a), units.get(b)));
    }

    /** How alike the two are, 0 to 1: half their vectors, half their words. */
    static double score(Unit a, Unit b) {
        double words = (a.terms().containment(b.terms()) + a.terms().jaccard(b.terms())) / 2;
        return Math.max(0, (a.vector().cosine(b.vector()) + words) / 2);
    }

    private static double likeness(Unit a, Unit b) {
        if (!mayAgree(a, b) || a.terms().shared(b.terms()) < 2) {
            return Clusters.APART;
        }
        double score = score(a, b);
        return score >= least(a, b) ? score : Clusters.APART;
    }

    private static boolean mayAgree(Unit a, Unit b) {
        boolean stances = a.stance().equals(b.stance())
                || a.stance().isEmpty()
                || b.stance().isEmpty();
        return a.report() != b.report()
                && a.attributed() == b.attributed()
                && a.negated() == b.negated()
                && stances
                && (!a.attributed() || sameSpeaker(a.by(), b.by()));
    }

    private static double least(Unit a, Unit b) {
        if (a.kind() == Claim.Kind.OFFER && b.kind() == Claim.Kind.OFFER) {
            return SAME_OFFER;
        }
        return a.attributed() ? SAME_SPEAKER : NO_SPEAKER;
    }

    private static boolean sameSpeaker(@Nullable Speaker a, @Nullable Speaker b) {
        return a != null && b != null && a.id().equals(b.id());
    }
}
