package org.variorum.annotate.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Numeral;
import org.variorum.annotate.token.Numerals;
import org.variorum.annotate.token.Tokens;

/**
 * A number of units of time: "two years", "a week", "several months", "a minute and a half".
 *
 * @param end the token after the last one
 * @param count null where it is not told, as in "several months"
 */
record Length(int end, @Nullable BigDecimal count, Unit unit) {
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "some", "countless");
    private static final Set<String> BETWEEN = Set.of(
            "more",
            "additional",
            "straight",
            "consecutive",
            "full",
            "whole",
            "successive",
            "long",
            "short",
            "further",
            "extra",
            "fiscal",
            "calendar",
            "entire");

    static @Nullable Length at(Tokens t, int i) {
        int end = i;
        BigDecimal count = null;
        Numeral number = Numerals.at(t, i);
        if (number != null) {
            count = number.value();
            end = number.end();
        } else if (t.are(i, "a", "few") || t.are(i, "the", "few")) {
            end = i + 2;
        } else if (t.are(i, "a", "couple")) {
            count = BigDecimal.TWO;
            end = t.is(i + 2, "of") ? i + 3 : i + 2;
        } else if (t.are(i, "half", "a") || t.are(i, "half", "an")) {
            count = new BigDecimal("0.5");
            end = i + 2;
        } else if (t.is(i, "a") || t.is(i, "an")) {
            count = BigDecimal.ONE;
            end = i + 1;
        } else if (t.is(i, VAGUE)) {
            end = i + 1;
        } else {
            return null;
        }
        if (t.isHyphen(end) && t.is(end + 1, "plus")) {
            end += 2;
        }
        if (t.isHyphen(end) || t.is(end, BETWEEN)) {
            end++;
        }
        Unit unit = t.isCapital(end) && !t.isCapital(i) ? null : Unit.of(t.word(end));
        if (unit == null || (number != null && number.inDigits() && t.isGlued(end) && !t.isHyphen(end - 1))) {
            return null;
        }
        end++;
        if (count != null && t.are(end, "and", "a", "half")) {
            return new Length(end + 3, count.add(new BigDecimal("0.5")), unit);
        }
        return new Length(end, count, unit);
    }

    String value() {
        return count == null ? unit.vague() : unit.duration(count);
    }
}
