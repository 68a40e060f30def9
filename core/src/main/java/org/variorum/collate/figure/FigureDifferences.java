package org.variorum.collate.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Ids;

/** Says whether the figures that several reports give for one quantity agree, and if not, what explains it. */
public final class FigureDifferences {
    /** Conversion between units is done in round numbers. */
    private static final double CONVERSION = 0.05;

    private static final double FAR = 1.25;

    private FigureDifferences() {}

    /** Null where all give the same number in the same words. */
    public static @Nullable Difference of(List<FigureUse> uses, String claim) {
        Set<Amount> amounts = new HashSet<>();
        uses.forEach(u -> amounts.add(plain(u.figure().amount())));
        if (amounts.size() < 2) {
            return null;
        }
        FigureVerdict v = judge(uses);
        List<Difference.Side> sides = new ArrayList<>();
        uses.forEach(u -> sides.add(new Difference.Side(u.at(), u.words())));
        return new Difference(
                Ids.of("d", "figure", uses.getFirst().at()),
                Difference.Kind.FIGURE,
                v.verdict(),
                v.reason(),
                v.why(),
                sides,
                List.of(claim));
    }

    /** Whether both may be true of one quantity. */
    static boolean agree(FigureUse a, FigureUse b) {
        return plain(a.figure().amount()).equals(plain(b.figure().amount()))
                || judge(List.of(a, b)).verdict() == Difference.Verdict.COMPATIBLE;
    }

    private static Amount plain(Amount a) {
        return new Amount(a.low().stripTrailingZeros(), a.high().stripTrailingZeros(), a.bound(), a.unit());
    }

    private static FigureVerdict judge(List<FigureUse> uses) {
        boolean unitsDiffer = uses.stream()
                        .map(u -> String.valueOf(u.figure().amount().unit()))
                        .distinct()
                        .count()
                > 1;
        boolean money = uses.stream()
                .allMatch(u -> Interval.dimension(u.figure().amount().unit()).equals("money"));
        if (unitsDiffer && money) {
            return new FigureVerdict(
                    Difference.Verdict.EXPLAINED,
                    Difference.Reason.UNIT,
                    "The amounts are in different currencies and may be the same sum.");
        }
        if (!unitsDiffer && opposed(uses)) {
            return new FigureVerdict(
                    Difference.Verdict.CONFLICT,
                    Difference.Reason.BOUND,
                    "One report gives the number as the least it can be, another as the most.");
        }
        if (!sameBoundElsewhere(uses) && allMeet(uses, unitsDiffer ? CONVERSION : 0)) {
            return unitsDiffer
                    ? new FigureVerdict(
                            Difference.Verdict.COMPATIBLE,
                            Difference.Reason.UNIT,
                            "The same quantity in different units.")
                    : new FigureVerdict(
                            Difference.Verdict.COMPATIBLE,
                            Difference.Reason.BOUND,
                            "One figure is a bound or an estimate that the other fits.");
        }
        boolean exact = uses.stream().allMatch(u -> u.figure().amount().bound() == Amount.Bound.EXACT);
        if (exact && allMeet(uses, Interval.ROUNDING)) {
            return new FigureVerdict(
                    Difference.Verdict.COMPATIBLE, Difference.Reason.ROUNDING, "The figures agree but for rounding.");
        }
        if (unitsDiffer && sameNumber(uses)) {
            return new FigureVerdict(
                    Difference.Verdict.CONFLICT,
                    Difference.Reason.UNIT,
                    "The reports give the same number in different units.");
        }
        return FigureVerdict.unlike(uses);
    }

    private static boolean sameNumber(List<FigureUse> uses) {
        Amount first = uses.getFirst().figure().amount();
        return uses.stream().allMatch(u -> u.figure().amount().low().compareTo(first.low()) == 0);
    }

    private static boolean opposed(List<FigureUse> uses) {
        boolean meet = true;
        boolean above = false;
        boolean below = false;
        boolean beyond = false;
        for (FigureUse u : uses) {
            Amount a = u.figure().amount();
            above |= a.bound() == Amount.Bound.MORE_THAN || a.bound() == Amount.Bound.AT_LEAST;
            below |= a.bound() == Amount.Bound.LESS_THAN || a.bound() == Amount.Bound.AT_MOST;
            // "At least 40" and "at most 40" leave one number to both.
            beyond |= a.bound() == Amount.Bound.LESS_THAN || a.bound() == Amount.Bound.MORE_THAN;
            meet &= a.low().compareTo(uses.getFirst().figure().amount().low()) == 0;
        }
        return meet && above && below && beyond;
    }

    /** "More than 40" and "more than 80": each holds if the other does, but they are not told of the same count. */
    private static boolean sameBoundElsewhere(List<FigureUse> uses) {
        Amount first = uses.getFirst().figure().amount();
        boolean exact = first.bound() == Amount.Bound.EXACT || first.bound() == Amount.Bound.ABOUT;
        boolean same =
                uses.stream().allMatch(u -> side(u.figure().amount().bound()).equals(side(first.bound())));
        double least = uses.stream()
                .mapToDouble(u -> u.figure().amount().low().doubleValue())
                .min()
                .orElse(0);
        double most = uses.stream()
                .mapToDouble(u -> u.figure().amount().low().doubleValue())
                .max()
                .orElse(0);
        return !exact && same && uses.stream().noneMatch(FigureUse::isVague) && most > FAR * least;
    }

    private static String side(Amount.Bound bound) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> "below";
            case AT_MOST, LESS_THAN -> "above";
            case EXACT, ABOUT -> "none";
        };
    }

    private static boolean allMeet(List<FigureUse> uses, double part) {
        // Every two intervals meet where the one that begins last does with the one that ends first.
        double begins = Double.NEGATIVE_INFINITY;
        double ends = Double.POSITIVE_INFINITY;
        for (FigureUse u : uses) {
            Interval i = Interval.of(u.figure().amount()).widened(part);
            begins = Math.max(begins, i.low());
            ends = Math.min(ends, i.high());
        }
        return begins <= ends;
    }
}
