package org.variorum.tell.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Figure;
import org.variorum.annotate.TimeExpression;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;

/** Tells sentences that do not agree in an amount or a day from such as do: they may tell of one thing, but agree on none. */
final class Clash {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** As a part of an amount that is given as about so much. */
    private static final BigDecimal NEARLY = new BigDecimal("0.1");
    /** So many times another, an amount beside one that both sentences have is meant for the other. */
    private static final BigDecimal CLOSE = new BigDecimal("1.1");

    private Clash() {}

    /** Whether two of the places clash, or say two things in a difference that is not one of exactness. */
    static boolean in(List<Citation> places, List<Difference> differences) {
        for (int i = 0; i < places.size(); i++) {
            for (Citation other : places.subList(i + 1, places.size())) {
                if (!places.get(i).reportId().equals(other.reportId()) && clash(places.get(i), other)) {
                    return true;
                }
            }
        }
        return differences.stream().anyMatch(d -> sides(d, places) > 1);
    }

    /** How many different things the places say where the difference is one in what is so, not in how exactly it is told. */
    private static long sides(Difference difference, List<Citation> places) {
        boolean told =
                difference.reason() == Difference.Reason.UPDATE || difference.reason() == Difference.Reason.PARTY;
        return difference.verdict() != Difference.Verdict.CONFLICT && !told
                ? 0
                : difference.sides().stream()
                        .filter(side -> places.stream().anyMatch(p -> holds(p, side.at())))
                        .map(side -> side.value().strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count();
    }

    private static boolean holds(Citation place, Citation side) {
        return place.reportId().equals(side.reportId()) && place.span().overlaps(side.span());
    }

    private static boolean clash(Citation a, Citation b) {
        List<String> mine = days(a);
        List<String> theirs = days(b);
        return mine.size() == 1 && theirs.size() == 1 && !mine.equals(theirs) || amountsClash(figures(a), figures(b));
    }

    private static List<String> days(Citation at) {
        return at.report().times().stream()
                .filter(t -> t.type() == TimeExpression.Type.DATE
                        && t.value() != null
                        && DAY.matcher(t.value()).matches()
                        && at.span().contains(t.span()))
                .map(t -> Objects.requireNonNull(t.value()))
                .distinct()
                .toList();
    }

    private static List<Figure> figures(Citation at) {
        return at.report().figures().stream()
                .filter(f -> at.span().contains(f.span()))
                .toList();
    }

    /** Whether each tells an amount that the other does not, and the two may be one amount given twice. */
    private static boolean amountsClash(List<Figure> mine, List<Figure> theirs) {
        List<Figure> left = withoutMatch(mine, theirs);
        List<Figure> others = withoutMatch(theirs, mine);
        for (Figure x : left) {
            for (Figure y : others) {
                BigDecimal apart = left.size() < mine.size() ? CLOSE : BigDecimal.TWO;
                if (isOfOneKind(x, y) && near(x.amount(), y.amount(), apart)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Figure> withoutMatch(List<Figure> figures, List<Figure> others) {
        return figures.stream()
                .filter(x -> others.stream().noneMatch(y -> isOfOneKind(x, y) && fit(x.amount(), y.amount())))
                .toList();
    }

    private static boolean isOfOneKind(Figure x, Figure y) {
        String unit = x.amount().unit();
        if (unit != null || y.amount().unit() != null) {
            return unit != null && unit.equals(y.amount().unit());
        }
        return x.of() != null && y.of() != null && head(x.of()).equals(head(y.of()));
    }

    private static String head(@Nullable String of) {
        String all = of == null ? "" : of.strip().toLowerCase(Locale.ROOT);
        return all.substring(all.lastIndexOf(' ') + 1);
    }

    private static boolean fit(Amount a, Amount b) {
        boolean meet = a.low().compareTo(b.high()) <= 0 && b.low().compareTo(a.high()) <= 0;
        return meet || reaches(a, b) || reaches(b, a) || rounded(a, b) || rounded(b, a);
    }

    /** Whether neither is more than so many times the other, as a part of a whole may be less. */
    private static boolean near(Amount a, Amount b, BigDecimal times) {
        return a.high().compareTo(b.high().multiply(times)) <= 0
                && b.high().compareTo(a.high().multiply(times)) <= 0;
    }

    /** Whether the first is a bound that the second keeps. */
    private static boolean reaches(Amount bound, Amount other) {
        return switch (bound.bound()) {
            case MORE_THAN, AT_LEAST -> other.high().compareTo(bound.low()) >= 0;
            case LESS_THAN, AT_MOST -> other.low().compareTo(bound.high()) <= 0;
            case ABOUT ->
                other.high().subtract(bound.high()).abs().compareTo(bound.high().multiply(NEARLY)) <= 0;
            case EXACT -> false;
        };
    }

    /** Whether the first is what the second comes to in as few digits. */
    private static boolean rounded(Amount a, Amount b) {
        BigDecimal few = a.high().stripTrailingZeros();
        BigDecimal other = b.high().round(new MathContext(few.precision(), RoundingMode.HALF_UP));
        return few.compareTo(other) == 0;
    }
}
