package org.variorum.annotate.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.token.Numeral;
import org.variorum.annotate.token.Numerals;
import org.variorum.annotate.token.Tokens;
import org.variorum.annotate.token.Words;

/** Shares and multiples in words: "half of the delegates", "two-thirds", "one in five", "nine out of 10", "twice as many". */
final class Shares {
    private static final Map<String, String> PARTS = Words.named("""
            2: half halves
            3: third thirds
            4: quarter quarters fourths
            5: fifth fifths
            6: sixths
            8: eighths
            10: tenth tenths
            """);
    private static final Map<String, String> MULTIPLES = Words.named("""
            2: twofold
            3: threefold
            4: fourfold
            5: fivefold
            6: sixfold
            7: sevenfold
            8: eightfold
            9: ninefold
            10: tenfold
            """);
    private static final Set<String> AFTER_HALF = Set.of("of", "the", "its", "their", "all");
    private static final Set<String> MEASURES =
            Set.of("size", "number", "amount", "price", "length", "time", "way", "rate", "population", "a", "an");

    private Shares() {}

    private static final Set<String> RETURNS =
            Set.of("a", "each", "every", "per", "daily", "weekly", "monthly", "yearly", "that", "this");

    /**
     * A share as worded.
     *
     * @param amount in percent; of unit "time" for a multiple
     * @param end the token after its last one
     * @param whole the token where what it is taken of begins
     */
    record Share(Amount amount, int end, int whole) {}

    /** The share that begins with this token; null where none does. */
    static @Nullable Share at(Tokens t, int i, Amount.Bound bound) {
        if (t.is(i, "twice") && (t.is(i + 1, "as") || t.is(i + 1, "the"))) {
            return new Share(new Amount(BigDecimal.TWO, BigDecimal.TWO, bound, "time"), i + 1, i + 1);
        }
        // "Twice a week" is a time that returns.
        if (t.is(i, "twice") && !t.is(i + 1, RETURNS)) {
            return new Share(new Amount(BigDecimal.TWO, BigDecimal.TWO, bound, "time"), i + 1, i + 1);
        }
        String fold = MULTIPLES.get(t.word(i));
        if (fold != null) {
            BigDecimal times = new BigDecimal(fold);
            return new Share(new Amount(times, times, bound, "time"), i + 1, i + 1);
        }
        Share ratio = ratio(t, i, bound);
        return ratio == null ? fraction(t, i, bound) : ratio;
    }

    private static @Nullable Share fraction(Tokens t, int i, Amount.Bound bound) {
        int over = 1;
        int at = i;
        Numeral number = Numerals.at(t, i);
        if (number != null && !number.inDigits() && number.value().compareTo(BigDecimal.TEN) < 0) {
            over = number.value().intValue();
            at = t.isHyphen(number.end()) ? number.end() + 1 : number.end();
        } else if (t.is(i, "a")) {
            at = i + 1;
        } else if (!t.is(i, "half")) {
            return null;
        }
        int under = Integer.parseInt(PARTS.getOrDefault(t.word(at), "0"));
        boolean bare = at == i;
        boolean taken = bare ? t.is(at + 1, AFTER_HALF) : t.is(at + 1, "of");
        if (over >= under || over <= 0 || !taken || t.is(at + 2, MEASURES)) {
            return null;
        }
        return new Share(percent(over, under, bound), at + 1, t.is(at + 1, "of") ? at + 2 : at + 1);
    }

    /** "one in five", "nine out of 10", "one of every nine". */
    private static @Nullable Share ratio(Tokens t, int i, Amount.Bound bound) {
        Numeral over = Numerals.at(t, i);
        if (over == null || over.value().scale() > 0 || over.value().compareTo(BigDecimal.TEN) > 0) {
            return null;
        }
        int end = over.end();
        int at = t.are(end, "out", "of") || t.are(end, "of", "every") || t.are(end, "in", "every")
                ? end + 2
                : t.is(end, "in") ? end + 1 : end;
        Numeral under = at == end ? null : Numerals.at(t, at);
        boolean whole =
                under != null && under.value().scale() <= 0 && under.value().compareTo(BigDecimal.valueOf(1000)) <= 0;
        if (under == null
                || !whole
                || over.value().compareTo(under.value()) >= 0
                || over.value().signum() <= 0) {
            return null;
        }
        return new Share(percent(over.value().intValue(), under.value().intValue(), bound), under.end(), under.end());
    }

    private static Amount percent(int over, int under, Amount.Bound bound) {
        BigDecimal exact = BigDecimal.valueOf(100L * over);
        BigDecimal value =
                exact.divide(BigDecimal.valueOf(under), 1, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean rounded = value.multiply(BigDecimal.valueOf(under)).compareTo(exact) != 0;
        Amount.Bound shown = rounded && bound == Amount.Bound.EXACT ? Amount.Bound.ABOUT : bound;
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Amount(plain, plain, shown, "percent");
    }
}
