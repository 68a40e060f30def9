package org.variorum.annotate.figure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Amount.Bound;
import org.variorum.annotate.Figure;
import org.variorum.annotate.token.Numeral;
import org.variorum.annotate.token.Numerals;
import org.variorum.annotate.token.Tokens;

/** Shares and multiples in words: "half of the delegates", "two-thirds", "a quarter of", "twice as many", "tenfold". */
final class Shares {
    private static final Map<String, Integer> PARTS = Map.of(
            "half",
            2,
            "third",
            3,
            "thirds",
            3,
            "quarter",
            4,
            "quarters",
            4,
            "fifth",
            5,
            "fifths",
            5,
            "tenth",
            10,
            "tenths",
            10);
    private static final Set<String> AFTER_HALF = Set.of("of", "the", "its", "their", "all");

    private Shares() {}

    static FigureReader.@Nullable Read at(String text, Tokens t, int i) {
        if (t.is(i, "twice") && (t.is(i + 1, "as") || t.is(i + 1, "the"))) {
            return new FigureReader.Read(
                    figure(
                            t,
                            i,
                            i + 1,
                            new Amount(java.math.BigDecimal.TWO, java.math.BigDecimal.TWO, Bound.EXACT, "time"),
                            null),
                    i + 1);
        }
        int over = 1;
        int at = i;
        Numeral number = Numerals.at(t, i);
        if (number != null && !number.inDigits() && number.value().intValue() < 10) {
            over = number.value().intValue();
            at = t.isHyphen(number.end()) ? number.end() + 1 : number.end();
        } else if (t.is(i, "a")) {
            at = i + 1;
        } else if (!t.is(i, "half")) {
            return null;
        }
        Integer under = PARTS.get(t.word(at));
        boolean taken = t.is(at, "half") && at == i ? t.is(at + 1, AFTER_HALF) : t.is(at + 1, "of");
        if (under == null || over >= under || over == 0 || !taken) {
            return null;
        }
        java.math.BigDecimal value = FigureReader.percent(over, under);
        Bound bound = under == 3 ? Bound.ABOUT : Bound.EXACT;
        int phrase = t.is(at + 1, "of") ? at + 2 : at + 1;
        int noun = t.is(phrase, Set.of("the", "its", "their", "all", "his", "her", "our")) ? phrase + 1 : phrase;
        int end = Math.max(noun, NounPhrases.end(t, noun));
        String of = end > phrase ? text.substring(t.start(phrase), t.end(end - 1)) : null;
        return new FigureReader.Read(figure(t, i, at + 1, new Amount(value, value, bound, "percent"), of), at + 1);
    }

    private static Figure figure(Tokens t, int from, int to, Amount amount, @Nullable String of) {
        return new Figure(t.span(from, to), amount, of);
    }
}
