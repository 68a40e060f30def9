package org.variorum.annotate.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.token.Tokens;

/**
 * Numbers of which only the order of size is told: "hundreds" are at least 100, "tens of thousands" at least 10,000,
 * "several hundred" at least 200.
 */
final class Vague {
    private static final Map<String, Long> PLURALS = Map.of(
            "tens", 10L,
            "dozens", 12L,
            "scores", 20L,
            "hundreds", 100L,
            "thousands", 1_000L,
            "millions", 1_000_000L,
            "billions", 1_000_000_000L);
    private static final Map<String, Long> SCALES =
            Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
    /** Too many other meanings without "of": "test scores", "tens of". */
    private static final Set<String> WITH_OF = Set.of("tens", "scores");
    /** "In the hundreds", "his millions": no count of anything. */
    private static final Set<String> OWNED =
            Set.of("the", "his", "her", "their", "its", "our", "my", "your", "these", "those", "by", "in", "'s", "-");

    private static final Set<String> SPANS = Set.of(
            "year",
            "years",
            "month",
            "months",
            "week",
            "weeks",
            "day",
            "days",
            "hour",
            "hours",
            "minute",
            "minutes",
            "seconds",
            "times",
            "centuries",
            "decades",
            "miles",
            "metres",
            "meters",
            "feet");

    private Vague() {}

    /**
     * What was read.
     *
     * @param end the token after its last one, a currency's name included
     * @param whole the token where what is counted begins
     */
    record Least(Amount amount, int end, int whole) {}

    /** The number that begins with this token; null where none does. */
    static @Nullable Least at(Tokens t, int i) {
        Least several = several(t, i);
        if (several != null) {
            return several;
        }
        Long size = PLURALS.get(t.word(i));
        if (size == null || t.is(i - 1, OWNED) || WITH_OF.contains(t.word(i)) && !t.is(i + 1, "of")) {
            return null;
        }
        int end = i + 1;
        Long next = t.is(end, "of") ? PLURALS.get(t.word(end + 1)) : null;
        if (next != null && next > size) {
            size = size * next;
            end += 2;
        }
        boolean scores = t.is(i, "tens") && end == i + 1;
        return scores || t.isCapital(i) && i > 0 ? null : told(t, size, end);
    }

    /** "Several hundred", "a few dozen". */
    private static @Nullable Least several(Tokens t, int i) {
        int at = t.is(i, "several") ? i + 1 : t.are(i, "a", "few") ? i + 2 : i;
        Long scale = at == i ? null : SCALES.get(t.word(at));
        return scale == null ? null : told(t, 2 * scale, at + 1);
    }

    private static @Nullable Least told(Tokens t, long least, int end) {
        int of = t.is(end, "of") ? end + 1 : end;
        if (t.is(of, SPANS) || t.isHyphen(end)) {
            return null;
        }
        Currencies.Currency money = Currencies.after(t, of);
        BigDecimal value = BigDecimal.valueOf(least);
        String unit = money == null ? null : money.name();
        Amount amount = new Amount(value, value, Amount.Bound.AT_LEAST, unit);
        return new Least(amount, money == null ? end : money.end(), money == null ? of : money.end());
    }
}
