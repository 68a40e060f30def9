package org.variorum.annotate.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Numeral;
import org.variorum.annotate.token.Numerals;
import org.variorum.annotate.token.Tokens;

/**
 * A number or a range of two with its unit, before bounds are looked at.
 *
 * @param end the token after the last one, the unit included
 * @param hyphen whether the two numbers of the range are joined by a mark, as in "2-3"
 */
record Quantity(BigDecimal low, BigDecimal high, @Nullable String unit, int end, boolean inDigits, boolean hyphen) {

    /** The quantity that begins with this token; null where none does. */
    static @Nullable Quantity at(Tokens t, int i, boolean between) {
        Currencies.Currency sign = Currencies.before(t, i);
        Numeral low = Numerals.at(t, sign == null ? i : sign.end());
        if (low == null) {
            return null;
        }
        Suffix first = suffix(t, low.end(), sign);
        int joint = first.end;
        boolean mark = (t.is(joint, "-") || t.is(joint, "\u2013") || t.is(joint, "\u2014"))
                && t.isGlued(joint)
                && t.isGlued(joint + 1);
        boolean joined = mark || t.is(joint, "to") || (between && t.is(joint, "and"));
        Numeral high = null;
        Suffix second = first;
        if (joined) {
            Currencies.Currency again = Currencies.before(t, joint + 1);
            high = Numerals.at(t, again == null ? joint + 1 : again.end());
            if (high != null) {
                second = suffix(t, high.end(), again == null ? sign : again);
            }
        }
        boolean sameUnit = first.unit == null || first.unit.equals(second.unit);
        if (high == null || !sameUnit) {
            return new Quantity(low.value(), low.value(), first.unit, first.end, low.inDigits(), false);
        }
        BigDecimal least = sharingScale(t, low, high);
        if (least.compareTo(high.value()) >= 0) {
            return mark ? null : new Quantity(low.value(), low.value(), first.unit, first.end, low.inDigits(), false);
        }
        return new Quantity(least, high.value(), second.unit, second.end, low.inDigits(), mark);
    }

    /** The first number alone, where two are joined but make no range: "from 10 to 15". */
    static @Nullable Quantity single(Tokens t, int i) {
        Currencies.Currency sign = Currencies.before(t, i);
        Numeral number = Numerals.at(t, sign == null ? i : sign.end());
        if (number == null) {
            return null;
        }
        Suffix suffix = suffix(t, number.end(), sign);
        return new Quantity(number.value(), number.value(), suffix.unit, suffix.end, number.inDigits(), false);
    }

    boolean isRange() {
        return low.compareTo(high) < 0;
    }

    /** "10 to 15 million" begins at ten million. */
    private static BigDecimal sharingScale(Tokens t, Numeral low, Numeral high) {
        BigDecimal scale = Numerals.scaleBefore(t, high.end());
        boolean plain = Numerals.scaleBefore(t, low.end()).compareTo(BigDecimal.ONE) == 0;
        BigDecimal scaled = low.value().multiply(scale);
        return plain && scaled.compareTo(high.value()) < 0 ? scaled : low.value();
    }

    private record Suffix(@Nullable String unit, int end) {}

    private static Suffix suffix(Tokens t, int end, Currencies.@Nullable Currency sign) {
        if (sign != null) {
            return new Suffix(sign.name(), end);
        }
        int at = t.isHyphen(end) ? end + 1 : end;
        Units.Unit unit = Units.at(t, at);
        if (unit != null) {
            return new Suffix(unit.name(), unit.end());
        }
        Currencies.Currency name = Currencies.after(t, at);
        return name == null ? new Suffix(null, end) : new Suffix(name.name(), name.end());
    }
}
