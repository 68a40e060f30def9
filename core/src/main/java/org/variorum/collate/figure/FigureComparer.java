package org.variorum.collate.figure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.collate.cluster.Candidates;
import org.variorum.collate.cluster.Clusters;

/**
 * Finds which figures of different reports state one quantity: the same kind of thing counted, in sentences on the same
 * matter. When in doubt they are left apart.
 */
public final class FigureComparer {
    private static final double ALIKE = 0.42;
    static final double VERY_ALIKE = 0.7;
    private static final double FAR_APART = 8;
    private static final double LARGE = 10;
    private static final double LIKE_SIZE = 3;
    private static final int SHARED_TERMS = 4;
    private static final double SAME_MATTER = 0.35;
    private static final double ALIKE_SENTENCES = 0.5;
    private static final double CONVERSION = 0.03;
    /** How far two currencies may lie apart for two sums to be one. */
    private static final double EXCHANGE = 0.4;

    private final List<FigureUse> uses;
    private final UnlikeNumbers unlike;

    /** @param uses those of all reports */
    public FigureComparer(List<FigureUse> uses) {
        this.uses = uses;
        this.unlike = new UnlikeNumbers(uses);
    }

    /** Groups of places in the list of uses, at most one use of each report in a group. */
    public List<List<Integer>> align() {
        Candidates candidates = Candidates.sharing(
                        uses.stream().map(FigureComparer::keys).toList(), 2)
                .or(Candidates.sharing(
                        uses.stream().map(FigureComparer::measuredKeys).toList(), 2))
                .or(Candidates.sharing(uses.stream().map(FigureComparer::fate).toList(), 1));
        return Clusters.complete(uses.size(), candidates, (a, b) -> likeness(uses.get(a), uses.get(b)));
    }

    /** Of these two figures of one quantity share two: terms of the sentence, under what is counted or measured. */
    private static Set<String> keys(FigureUse use) {
        String dimension = Interval.dimension(use.figure().amount().unit());
        if (!dimension.equals("count")) {
            return use.terms().with(dimension);
        }
        Set<String> keys = new TreeSet<>();
        use.of().forEach(thing -> keys.addAll(use.terms().with(thing)));
        return keys;
    }

    /** The same for what is measured in two units, which a whole paragraph may tell to be one. */
    private static Set<String> measuredKeys(FigureUse use) {
        String unit = use.figure().amount().unit();
        String dimension = Interval.dimension(unit);
        return unit == null || dimension.equals(unit)
                ? Set.of()
                : use.paragraph().with(dimension);
    }

    private static Set<String> fate(FigureUse use) {
        Toll toll = use.toll();
        return toll == null ? Set.of() : Set.of(toll.fate().name());
    }

    /** How alike the sentences of two are in words and in meaning, from 0 to 1. */
    public static double score(FigureUse a, FigureUse b) {
        return Math.max(0, (a.vector().cosine(b.vector()) + a.terms().containment(b.terms())) / 2);
    }

    private double likeness(FigureUse a, FigureUse b) {
        String dimension = Interval.dimension(a.figure().amount().unit());
        if (a.report() == b.report()
                || dimension.equals("count") && a.negated() != b.negated()
                || !dimension.equals(Interval.dimension(b.figure().amount().unit()))) {
            return Clusters.APART;
        }
        boolean toll = sameToll(a, b);
        boolean sameThing = toll || a.of().stream().anyMatch(b.of()::contains);
        boolean otherThings = !sameThing && !a.of().isEmpty() && !b.of().isEmpty();
        if (otherThings || a.hasBeside(b) || b.hasBeside(a)) {
            return Clusters.APART;
        }
        double score = score(a, b);
        boolean together = toll && likeSize(a, b)
                || measured(a, b, dimension)
                || (sameThing || !dimension.equals("count"))
                        && a.terms().shared(b.terms()) >= 2
                        && (sameThing && telling(a, b)
                                || score >= (sameThing ? ALIKE : VERY_ALIKE) && near(a, b, score, sameThing));
        // What makes two one toll says more than like sentences do.
        double likeness = toll ? 1 + score : score;
        return together
                        && (UnlikeNumbers.sameNumber(a, b) && !FigureWords.ofTwoOwners(a, b)
                                || unlike.maySame(a, b, score, toll))
                ? likeness
                : Clusters.APART;
    }

    /**
     * Two large counts of one kind of thing and of like size, in paragraphs on the same matter: how many states came to a
     * meeting is told in sentences that share little else.
     */
    static boolean telling(FigureUse a, FigureUse b) {
        double x = a.figure().amount().low().doubleValue();
        double y = b.figure().amount().low().doubleValue();
        if (Math.min(x, y) < LARGE || Math.max(x, y) > LIKE_SIZE * Math.min(x, y)) {
            return false;
        }
        double cosine = a.vector().cosine(b.vector());
        return cosine >= ALIKE_SENTENCES
                || cosine >= SAME_MATTER && a.paragraph().shared(b.paragraph()) >= SHARED_TERMS;
    }

    /** The same length, or about the same sum of money, in two units and in sentences on the same matter. */
    private static boolean measured(FigureUse a, FigureUse b, String dimension) {
        boolean twoUnits = !String.valueOf(a.figure().amount().unit())
                .equals(String.valueOf(b.figure().amount().unit()));
        Interval x = Interval.of(a.figure().amount()).widened(dimension.equals("money") ? EXCHANGE : CONVERSION);
        return twoUnits
                && !a.isVague()
                && !b.isVague()
                && x.meets(Interval.of(b.figure().amount()))
                && a.vector().cosine(b.vector()) >= SAME_MATTER
                && a.paragraph().shared(b.paragraph()) >= 2;
    }

    /**
     * Numbers of wholly different size are taken for one quantity only where the sentences all but agree, and not where one
     * is of a thing that the other does not name: the price of a watch is no sum that was spent.
     */
    private static boolean near(FigureUse a, FigureUse b, double score, boolean sameThing) {
        return likeSize(a, b) || score >= VERY_ALIKE && (sameThing || a.of().isEmpty() && b.of().isEmpty());
    }

    private static boolean likeSize(FigureUse a, FigureUse b) {
        double x = Math.abs(a.figure().amount().low().doubleValue());
        double y = Math.abs(b.figure().amount().low().doubleValue());
        return Math.max(x, y) / Math.max(1e-9, Math.min(x, y)) <= FAR_APART;
    }

    /** Whether both count the people whom one fate met, on one occasion as far as their sentences tell. */
    static boolean sameToll(FigureUse a, FigureUse b) {
        Toll x = a.toll();
        Toll y = b.toll();
        return x != null && y != null && x.maySame(y);
    }
}
