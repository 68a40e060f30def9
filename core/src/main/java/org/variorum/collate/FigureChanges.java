package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Figure;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Span;

/** Finds another number, bound or unit in sentences that are else the same, also where no figure was made of it. */
final class FigureChanges {
    private static final Set<String> BOUNDS = Set.of(
            "more", "less", "fewer", "least", "most", "over", "under", "up", "to", "at", "than", "above", "below");
    private static final Set<String> TURNING = Set.of("more", "less", "fewer", "least", "most", "over", "under", "up");
    private static final Set<String> ABOVE = Set.of("more than", "at least", "no fewer", "well over");
    private static final Set<String> BELOW = Set.of("less than", "fewer than", "at most", "up to");
    private static final Set<TimeExpression.Type> DAYS_AND_HOURS =
            Set.of(TimeExpression.Type.DATE, TimeExpression.Type.TIME);

    private static final int NEAR = 4;
    private static final double ROUNDING = 0.05;
    /** Figures of wholly other size are of two things. */
    private static final double LIKE_SIZE = 4;

    private static final double LARGE = 100;

    private static final Set<String> UNITS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "mile",
            "kilometer",
            "kilometre",
            "metre",
            "meter",
            "foot",
            "feet",
            "yard",
            "inch",
            "pound",
            "kilogram",
            "ton",
            "tonne",
            "acre",
            "hectare",
            "percent",
            "dollar",
            "euro",
            "barrel",
            "gallon",
            "litre",
            "liter",
            "million",
            "billion",
            "thousand");

    private final PerPassage<List<Figure>> figures = new PerPassage<>(FigureChanges::figures);
    private final PerPassage<List<Integer>> numbers = new PerPassage<>(FigureChanges::firstNumbers);

    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        Finding found = both.nearlySame() ? changed(a, b, both.diff()) : null;
        if (found == null) {
            found = bounded(a, b);
        }
        if (found == null) {
            found = left(a, b);
        }
        return found == null || People.differ(a, b) ? null : found;
    }

    /** "More than 30 people" and "fewer than 30 sources": the same number from two sides. */
    private @Nullable Finding bounded(Passage a, Passage b) {
        for (int i : numbers.of(a)) {
            for (int j : numbers.of(b)) {
                if (a.tokens().get(i).equals(b.tokens().get(j)) && opposed(a, i, b, j)) {
                    TokenDiff.Change c = new TokenDiff.Change(i - 2, i + 1, j - 2, j + 1);
                    return finding(
                            a, b, c, Difference.Reason.BOUND, "The reports bound the number from different sides.");
                }
            }
        }
        return null;
    }

    private static boolean opposed(Passage a, int i, Passage b, int j) {
        String mine = a.tokens().get(i - 2) + " " + a.tokens().get(i - 1);
        String theirs = b.tokens().get(j - 2) + " " + b.tokens().get(j - 1);
        return ABOVE.contains(mine) && BELOW.contains(theirs) || BELOW.contains(mine) && ABOVE.contains(theirs);
    }

    /** Where numbers stand for the first time, with two words before them. */
    private static List<Integer> firstNumbers(Passage p) {
        List<Integer> out = new ArrayList<>();
        for (int i = 2; i < p.tokens().size(); i++) {
            String word = p.tokens().get(i);
            if (Character.isDigit(word.codePointAt(0)) && p.tokens().indexOf(word) == i) {
                out.add(i);
            }
        }
        return out;
    }

    /**
     * Of the figures of one kind that two sentences have, one in each is left where all others agree: then these two are
     * of one thing too.
     */
    private @Nullable Finding left(Passage a, Passage b) {
        List<Figure> mine = figures.of(a);
        List<Figure> theirs = figures.of(b);
        List<Figure> here = without(mine, theirs);
        List<Figure> there = without(theirs, mine);
        if (here.size() != 1 || there.size() != 1) {
            return null;
        }
        Figure x = here.getFirst();
        Figure y = there.getFirst();
        boolean othersAgree = here.size() < mine.size() && there.size() < theirs.size();
        String unit = x.amount().unit();
        boolean units = Objects.equals(unit, y.amount().unit());
        boolean countsAlike = unit != null
                || Math.min(x.amount().low().doubleValue(), y.amount().low().doubleValue()) >= LARGE;
        if (!units
                || !(othersAgree && countsAlike || unit != null && sameNext(a, x, b, y))
                || Interval.of(x.amount()).widened(ROUNDING).meets(Interval.of(y.amount()))
                || !likeSize(x, y)
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

    private static boolean likeSize(Figure x, Figure y) {
        double mine = x.amount().low().doubleValue();
        double theirs = y.amount().low().doubleValue();
        return Math.max(mine, theirs) <= LIKE_SIZE * Math.min(mine, theirs);
    }

    private static List<Figure> figures(Passage p) {
        return p.at().report().figures().stream()
                .filter(f -> p.at().span().contains(f.span()))
                .toList();
    }

    private static List<Figure> without(List<Figure> some, List<Figure> others) {
        return some.stream()
                .filter(f -> others.stream()
                        .noneMatch(o -> o.amount().low().compareTo(f.amount().low()) == 0))
                .toList();
    }

    private static @Nullable Finding changed(Passage a, Passage b, TokenDiff diff) {
        for (TokenDiff.Change c : diff.changes()) {
            List<String> mine = a.tokens().subList(c.a(), c.aEnd());
            List<String> theirs = b.tokens().subList(c.b(), c.bEnd());
            if (mine.isEmpty() || theirs.isEmpty() || isTime(a, c.a(), c.aEnd()) || isTime(b, c.b(), c.bEnd())) {
                continue;
            }
            if (numbers(mine) && numbers(theirs) && !digits(mine).equals(digits(theirs))) {
                return finding(a, b, c, Difference.Reason.UNKNOWN, "The reports give different numbers for the same.");
            }
            if (bounds(mine) && bounds(theirs)) {
                return finding(a, b, c, Difference.Reason.BOUND, "The reports bound the number from different sides.");
            }
            if (unit(a.tokens(), c.a(), mine) && unit(b.tokens(), c.b(), theirs)) {
                return finding(a, b, c, Difference.Reason.UNIT, "The reports give the same number in different units.");
            }
        }
        return null;
    }

    /** "10am today" and "10 a.m. Monday" hold numbers, but are days and hours. */
    private static boolean isTime(Passage p, int from, int to) {
        Span at = p.stretch(from, to);
        return p.at().report().times().stream()
                .anyMatch(t -> DAYS_AND_HOURS.contains(t.type()) && t.span().overlaps(at));
    }

    private static boolean numbers(List<String> words) {
        return words.stream().anyMatch(w -> Character.isDigit(w.codePointAt(0)));
    }

    /** "1,000" is "1000". */
    private static String digits(List<String> words) {
        return String.join("", words).replace(",", "");
    }

    private static boolean bounds(List<String> words) {
        return BOUNDS.containsAll(words) && words.stream().anyMatch(TURNING::contains);
    }

    private static boolean unit(List<String> tokens, int at, List<String> words) {
        String word = words.getFirst();
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return words.size() == 1
                && at > 0
                && Character.isDigit(tokens.get(at - 1).codePointAt(0))
                && UNITS.contains(one);
    }

    private static Finding finding(Passage a, Passage b, TokenDiff.Change c, Difference.Reason reason, String why) {
        return Finding.conflict(
                Difference.Kind.FIGURE,
                reason,
                why,
                a.stretch(c.a(), c.aEnd()),
                a.printed(c.a(), c.aEnd()),
                b.stretch(c.b(), c.bEnd()),
                b.printed(c.b(), c.bEnd()));
    }
}
