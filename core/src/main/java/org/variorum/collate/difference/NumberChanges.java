package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.collate.Difference;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.word.TokenDiff;
import org.variorum.report.Span;

/** Finds by their words that two sentences put another number, bound or unit, also where no figure was made of it. */
final class NumberChanges {
    private static final Set<String> BOUNDS = Set.of(
            "more", "less", "fewer", "least", "most", "over", "under", "up", "to", "at", "than", "above", "below");
    private static final Set<String> TURNING = Set.of("more", "less", "fewer", "least", "most", "over", "under", "up");
    private static final Set<String> ABOVE = Set.of("more than", "at least", "no fewer", "well over");
    private static final Set<String> BELOW = Set.of("less than", "fewer than", "at most", "up to");
    private static final Pattern SCALE = Pattern.compile("\\d+|hundred|thousand|million|billion|trillion|percent");
    private static final Pattern FRACTION = Pattern.compile("\\d\\s*[/\u2044]\\s*\\d");
    private static final Set<TimeExpression.Type> DAYS_AND_HOURS =
            Set.of(TimeExpression.Type.DATE, TimeExpression.Type.TIME);

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

    private final PerPassage<List<Integer>> numbers = new PerPassage<>(NumberChanges::firstNumbers);

    @Nullable
    Finding between(Beside both) {
        Finding found = both.nearlySame() ? changed(both.a(), both.b(), both.diff()) : null;
        return found == null ? bounded(both.a(), both.b()) : found;
    }

    /** "More than 30 people" and "fewer than 30 sources": the same number from two sides. */
    private @Nullable Finding bounded(Passage a, Passage b) {
        for (int i : numbers.of(a)) {
            for (int j : numbers.of(b)) {
                if (a.tokens().get(i).equals(b.tokens().get(j)) && opposed(a, i, b, j) && goesOnAlike(a, i, b, j)) {
                    TokenDiff.Change c = new TokenDiff.Change(i - 2, i + 1, j - 2, j + 1);
                    return finding(
                            a, b, c, Difference.Reason.BOUND, "The reports bound the number from different sides.");
                }
            }
        }
        return null;
    }

    /** "More than $1 million" is no bound of "up to 1,000 people". */
    private static boolean goesOnAlike(Passage a, int i, Passage b, int j) {
        String mine = i + 1 < a.tokens().size() ? a.tokens().get(i + 1) : "";
        String theirs = j + 1 < b.tokens().size() ? b.tokens().get(j + 1) : "";
        return mine.equals(theirs)
                || !SCALE.matcher(mine).matches() && !SCALE.matcher(theirs).matches();
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

    private static @Nullable Finding changed(Passage a, Passage b, TokenDiff diff) {
        for (TokenDiff.Change c : diff.changes()) {
            List<String> mine = a.tokens().subList(c.a(), c.aEnd());
            List<String> theirs = b.tokens().subList(c.b(), c.bEnd());
            if (mine.isEmpty()
                    || theirs.isEmpty()
                    || isTime(a, c.a(), c.aEnd())
                    || isTime(b, c.b(), c.bEnd())
                    || isBroken(a, c.a(), c.aEnd())
                    || isBroken(b, c.b(), c.bEnd())) {
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

    /** "4\uFFFD months" was "4\u00BD months" once, which others print as "4 1/2". */
    private static boolean isBroken(Passage p, int from, int to) {
        Span at = p.stretch(from, Math.min(to + 1, p.tokens().size()));
        String printed = at.in(p.at().report().report().text());
        return printed.indexOf('\uFFFD') >= 0 || FRACTION.matcher(printed).find();
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
