package org.variorum.annotate.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers: "1,643", "1.5 million", "50bn", "twenty-four", "half a million", "two and a half". */
public final class Numerals {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Longer rows of digits are no amounts. */
    private static final int MOST_DIGITS = 30;

    private static final int MOST_SCALES = 2;

    private Numerals() {}

    /** The number that begins with this token; null where none does. */
    public static @Nullable Numeral at(Tokens t, int i) {
        Numeral part = Fractions.quarters(t, i);
        Numeral n = part != null ? part : t.isDigits(i) ? digits(t, i) : NumberWords.at(t, i);
        if (n == null) {
            n = Fractions.at(t, i);
        }
        return n == null ? null : plain(scaled(t, withHalf(t, n)));
    }

    /** The scale that the token before {@code end} names, 1,000,000 for "million"; 1 where it names none. */
    public static BigDecimal scaleBefore(Tokens t, int end) {
        BigDecimal scale = Scales.of(t.word(end - 1));
        if (scale == null && t.isGlued(end - 1)) {
            scale = Scales.joined(t.word(end - 1));
        }
        return scale == null ? BigDecimal.ONE : scale;
    }

    private static @Nullable Numeral digits(Tokens t, int i) {
        String word = t.word(i);
        StringBuilder bare = new StringBuilder();
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if ((c >= '0' && c <= '9') || c == '.') {
                bare.append(c);
            }
        }
        boolean number =
                bare.length() > 0 && bare.length() <= MOST_DIGITS && bare.indexOf(".") == bare.lastIndexOf(".");
        if (!number) {
            return null;
        }
        BigDecimal value = new BigDecimal(bare.toString());
        BigDecimal part = Fractions.numeric(t, i + 1);
        return part == null ? new Numeral(value, i + 1, true) : new Numeral(value.add(part), i + 4, true);
    }

    /** "two and a half" is one number. */
    private static Numeral withHalf(Tokens t, Numeral n) {
        return t.are(n.end(), "and", "a", "half") ? new Numeral(n.value().add(HALF), n.end() + 3, n.inDigits()) : n;
    }

    private static Numeral scaled(Tokens t, Numeral n) {
        Numeral scaled = n;
        for (int k = 0; k < MOST_SCALES; k++) {
            int end = scaled.end();
            int at = t.isHyphen(end) ? end + 1 : end;
            BigDecimal scale = Scales.of(t.word(at));
            boolean brief = t.isGlued(end) || t.is(at, "bn") || t.is(at, "mn");
            if (scale == null && n.inDigits() && brief) {
                scale = Scales.joined(t.word(at));
            }
            if (scale == null) {
                return scaled;
            }
            scaled = new Numeral(scaled.value().multiply(scale), at + 1, n.inDigits());
        }
        return scaled;
    }

    /** Numbers that are equal shall be equal values: 1.50 is 1.5. */
    private static Numeral plain(Numeral n) {
        BigDecimal value = n.value().stripTrailingZeros();
        return new Numeral(value.scale() < 0 ? value.setScale(0) : value, n.end(), n.inDigits());
    }
}
