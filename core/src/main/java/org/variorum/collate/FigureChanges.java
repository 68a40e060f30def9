package org.variorum.collate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds another number, bound or unit in sentences that are else the same, also where no figure was made of it. */
final class FigureChanges {
    private static final Set<String> BOUNDS = Set.of(
            "more", "less", "fewer", "least", "most", "over", "under", "up", "to", "at", "than", "above", "below");
    private static final Set<String> TURNING = Set.of("more", "less", "fewer", "least", "most", "over", "under", "up");
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

    private FigureChanges() {}

    static @Nullable Finding between(Passage a, Passage b, TokenDiff diff) {
        for (TokenDiff.Change c : diff.changes()) {
            List<String> mine = a.tokens().subList(c.a(), c.aEnd());
            List<String> theirs = b.tokens().subList(c.b(), c.bEnd());
            if (mine.isEmpty() || theirs.isEmpty()) {
                continue;
            }
            if (numbers(mine) && numbers(theirs)) {
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

    private static boolean numbers(List<String> words) {
        return words.stream().anyMatch(w -> Character.isDigit(w.codePointAt(0)));
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
