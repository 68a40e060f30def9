package org.variorum.collate.figure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Figure;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;

/** The amounts that two sentences tell, and which of them the other does not have. Not thread-safe. */
public final class Amounts {
    /** So many times another, a number may still be given for the same. */
    private static final double MAY_BE_ONE = 2;
    /** Beside a number that both sentences have, it may only so far. */
    private static final double CLOSE = 1.1;

    private final PerPassage<List<Figure>> figures = new PerPassage<>(Amounts::figures);

    private static List<Figure> figures(Passage p) {
        return p.at().report().figures().stream()
                .filter(f -> p.at().span().contains(f.span()))
                .toList();
    }

    /** All of a passage. */
    public List<Figure> of(Passage p) {
        return figures.of(p);
    }

    /** Those of the first that no amount of the second may be. */
    public List<Figure> without(Passage a, Passage b) {
        List<Figure> others = of(b);
        return of(a).stream()
                .filter(x -> others.stream()
                        .noneMatch(
                                y -> isSameNumber(x, y) || Interval.agree(x.amount(), y.amount()) && isOfOneKind(x, y)))
                .toList();
    }

    /** An amount of each that the other does not have, where the two may be one amount given twice; null where none are. */
    @Nullable
    public Two clash(Passage a, Passage b) {
        List<Figure> mine = without(a, b);
        List<Figure> theirs = without(b, a);
        double times = mine.size() < of(a).size() ? CLOSE : MAY_BE_ONE;
        for (Figure x : mine) {
            for (Figure y : theirs) {
                if (likeSize(x.amount(), y.amount(), times) && isOfOneKind(x, y)) {
                    return new Two(x, y);
                }
            }
        }
        return null;
    }

    /** An amount of each of two passages. */
    public record Two(Figure a, Figure b) {}

    /** Whether neither is more than so many times the other. */
    public static boolean likeSize(Amount a, Amount b, double times) {
        double x = a.low().doubleValue();
        double y = b.low().doubleValue();
        return Math.max(x, y) <= times * Math.min(x, y);
    }

    /** Of whatever: "40 boats" are "40 vessels". */
    private static boolean isSameNumber(Figure x, Figure y) {
        return x.amount().low().compareTo(y.amount().low()) == 0;
    }

    private static boolean isOfOneKind(Figure x, Figure y) {
        String unit = x.amount().unit();
        return unit == null && y.amount().unit() == null
                ? Counted.heads(x.of()).stream().anyMatch(Counted.heads(y.of())::contains)
                : Objects.equals(unit, y.amount().unit());
    }
}
