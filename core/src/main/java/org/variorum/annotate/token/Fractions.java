package org.variorum.annotate.token;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Halves, thirds and the like: "half a million", "two-thirds", "a quarter", "1 1/2", "two and a half". */
final class Fractions {
    private Fractions() {}

    static @Nullable Numeral at(Tokens t, int i) {
        if (t.is(i, "half")) {
            return half(t, i);
        }
        return null;
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
