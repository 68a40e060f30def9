package org.variorum.collate.difference;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Figure;
import org.variorum.collate.Difference;
import org.variorum.collate.figure.Amounts;
import org.variorum.collate.figure.Counted;
import org.variorum.collate.figure.Interval;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.People;
import org.variorum.collate.word.Terms;

/** Finds that two sentences give another number, bound or unit for the same. */
final class FigureChanges {
    private static final int NEAR = 4;
    /** Figures of wholly other size are of two things. */
    private static final double LIKE_SIZE = 4;

    private static final double LARGE = 100;

    private static final Pattern ATTRIBUTE = Pattern.compile("\\d-\\p{L}");

    private final NumberChanges numbers = new NumberChanges();
    private final Amounts amounts;

    FigureChanges(Amounts amounts) {
        this.amounts = amounts;
    }

    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        Finding changed = numbers.between(both);
        Finding found = changed == null ? left(a, b) : changed;
        boolean ofTwo = found != null
                && (People.differ(a, b)
                        || Doers.differ(a, found.a().start(), b, found.b().start()));
        return ofTwo ? null : found;
    }

    /**
     * Of the figures of one kind that two sentences have, one in each is left where all others agree: then these two are
     * of one thing too.
     */
    private @Nullable Finding left(Passage a, Passage b) {
        List<Figure> here = amounts.without(a, b);
        List<Figure> there = amounts.without(b, a);
        if (here.size() != 1 || there.size() != 1) {
            return null;
        }
        Figure x = here.getFirst();
        Figure y = there.getFirst();
        boolean othersAgree = here.size() < amounts.of(a).size()
                && there.size() < amounts.of(b).size();
        String unit = x.amount().unit();
        boolean units = Objects.equals(unit, y.amount().unit());
        boolean countsAlike = unit != null
                || Math.min(x.amount().low().doubleValue(), y.amount().low().doubleValue()) >= LARGE
                        && sameThing(a, x, b, y);
        if (!units
                || isAttribute(a, x) != isAttribute(b, y)
                || !(othersAgree && countsAlike || unit != null && sameNext(a, x, b, y))
                || Interval.agree(x.amount(), y.amount())
                || !Amounts.likeSize(x.amount(), y.amount(), LIKE_SIZE)
                || a.around(
                                a.tokenFrom(x.span().start()),
                                NEAR,
                                b,
                                b.tokenFrom(y.span().start()))
                        .isEmpty()) {
            return null;
        }
        String mineWords = x.span().in(a.at().report().report().text());
        String theirWords = y.span().in(b.at().report().report().text());
        return Finding.conflict(
                Difference.Kind.FIGURE,
                Difference.Reason.UNKNOWN,
                "The reports give different numbers for the same: \u201C" + mineWords + "\u201D and \u201C" + theirWords
                        + "\u201D.",
                x.span(),
                mineWords,
                y.span(),
                theirWords);
    }

    /** "A 73-yard drive" tells of that drive alone, "205 yards" of all. */
    private static boolean isAttribute(Passage p, Figure f) {
        return ATTRIBUTE.matcher(f.span().in(p.at().report().report().text())).find();
    }

    /** "120 voted" and "218 Democrats" count two things. */
    private static boolean sameThing(Passage a, Figure x, Passage b, Figure y) {
        return sameNext(a, x, b, y)
                || sameBefore(a, x, b, y)
                || Counted.heads(x.of()).stream().anyMatch(Counted.heads(y.of())::contains);
    }

    /** The same telling word stands before both. */
    private static boolean sameBefore(Passage a, Figure x, Passage b, Figure y) {
        String mine = before(a, a.tokenFrom(x.span().start()));
        return mine != null && mine.equals(before(b, b.tokenFrom(y.span().start())));
    }

    private static @Nullable String before(Passage p, int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - NEAR); i--) {
            if (Terms.tells(p.tokens().get(i))) {
                return p.stems().get(i);
            }
        }
        return null;
    }

    /** The same word stands behind both: "35 percent Latino". */
    private static boolean sameNext(Passage a, Figure x, Passage b, Figure y) {
        int i = a.tokenFrom(x.span().end());
        int j = b.tokenFrom(y.span().end());
        return i > 0
                && j > 0
                && i < a.tokens().size()
                && j < b.tokens().size()
                && Terms.tells(a.tokens().get(i))
                && a.stems().get(i).equals(b.stems().get(j));
    }
}
