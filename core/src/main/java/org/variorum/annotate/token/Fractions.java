package org.variorum.annotate.token;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Halves, thirds and the like: "half a million", "two-thirds", "a quarter", "1 1/2", "two and a half". */
final class Fractions {
    private Fractions() {}

    static @Nullable Numeral at(Tokens t, int i) {
        return t.is(i, "half") ? half(t, i) : null;
    }

    /** "A quarter of a million", "three quarters of a million", up to the scale; null where none begins here. */
    static @Nullable Numeral quarters(Tokens t, int i) {
        BigDecimal count = t.is(i, "three") ? new BigDecimal("0.75") : new BigDecimal("0.25");
        int at = t.isHyphen(i + 1) ? i + 2 : i + 1;
        boolean begins =
                t.is(i, "three") ? t.is(at, "quarters") : t.is(at, "quarter") && (t.is(i, "a") || t.is(i, "one"));
        boolean scaled = begins && t.are(at + 1, "of", "a") && Scales.of(t.word(at + 3)) != null;
        return scaled ? new Numeral(count, at + 3, false) : null;
    }

    private static @Nullable Numeral half(Tokens t, int i) {
        int at = t.isHyphen(i + 1) ? i + 2 : i + 1;
        if (t.is(at, "a") && Scales.of(t.word(at + 1)) != null) {
            return new Numeral(new BigDecimal("0.5"), at + 1, false);
        }
        return null;
    }

    /** The value of a fraction after a whole number, the 1/2 of "1 1/2"; null where none stands here. */
    static @Nullable BigDecimal numeric(Tokens t, int i) {
        boolean fraction = t.isDigits(i)
                && t.is(i + 1, "/")
                && t.isDigits(i + 2)
                && t.isGlued(i + 1)
                && t.isGlued(i + 2)
                && t.word(i).length() <= 2
                && t.word(i + 2).length() <= 2;
        if (!fraction) {
            return null;
        }
        BigDecimal over = new BigDecimal(t.word(i));
        BigDecimal under = new BigDecimal(t.word(i + 2));
        boolean proper = under.signum() > 0 && over.compareTo(under) < 0;
        return proper ? over.divide(under, MathContext.DECIMAL32) : null;
    }
}
