package org.variorum.annotate.token;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers: "1,643", "1.5 million", "twenty-four", "half a million", "two and a half", "three-quarters". */
public final class Numerals {
    private static final List<String> UNDER_TWENTY = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    .concat(" seventeen eighteen nineteen")
                    .split(" ", -1));
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", power(2)),
            Map.entry("thousand", power(3)),
            Map.entry("lakh", power(5)),
            Map.entry("lakhs", power(5)),
            Map.entry("million", power(6)),
            Map.entry("crore", power(7)),
            Map.entry("crores", power(7)),
            Map.entry("billion", power(9)),
            Map.entry("trillion", power(12)));
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "k", power(3), "m", power(6), "mn", power(6), "bn", power(9), "b", power(9), "tn", power(12), "cr",
            power(7));

    private Numerals() {}

    /** The number that begins with this token; null where none does. */
    public static @Nullable Numeral at(Tokens t, int i) {
        Numeral n = t.isDigits(i) ? digits(t, i) : words(t, i);
        if (n == null) {
            n = Fractions.at(t, i);
        }
        return n == null ? null : plain(scaled(t, withHalf(t, n)));
    }

    /** Numbers that are equal shall be equal values: 1.50 is 1.5. */
    private static Numeral plain(Numeral n) {
        BigDecimal value = n.value().stripTrailingZeros();
        return new Numeral(value.scale() < 0 ? value.setScale(0) : value, n.end(), n.inDigits());
    }

    /** "two and a half" is one number. */
    private static Numeral withHalf(Tokens t, Numeral n) {
        return t.are(n.end(), "and", "a", "half")
                ? new Numeral(n.value().add(new BigDecimal("0.5")), n.end() + 3, n.inDigits())
                : n;
    }

    /** The scale that the token before {@code end} names, 1,000,000 for "million"; 1 where it names none. */
    public static BigDecimal scaleBefore(Tokens t, int end) {
        BigDecimal scale = SCALES.get(t.word(end - 1));
        if (scale == null && t.isGlued(end - 1)) {
            scale = SHORT_SCALES.get(t.word(end - 1));
        }
        return scale == null ? BigDecimal.ONE : scale;
    }

    /** The value of a word below one hundred, "seven" or "thirty"; null where it is none. */
    static @Nullable Integer small(String word) {
        int ones = UNDER_TWENTY.indexOf(word);
        return ones < 0 ? tens(word) : Integer.valueOf(ones);
    }

    private static @Nullable Integer tens(String word) {
        int tens = TENS.indexOf(word);
        return tens < 0 ? null : Integer.valueOf(10 * tens + 20);
    }

    static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    private static @Nullable Numeral digits(Tokens t, int i) {
        String bare = t.word(i).replaceAll("[^0-9.]", "");
        if (bare.isEmpty() || bare.indexOf('.') != bare.lastIndexOf('.')) {
            return null;
        }
        BigDecimal value = new BigDecimal(bare);
        BigDecimal part = Fractions.numeric(t, i + 1);
        if (part != null) {
            return new Numeral(value.add(part), i + 4, true);
        }
        return new Numeral(value, i + 1, true);
    }

    /** A number in words below one thousand times a scale, and the smaller groups after it. */
    private static @Nullable Numeral words(Tokens t, int i) {
        Numeral group = group(t, i);
        if (group == null) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        int end = group.end();
        BigDecimal last = group.value();
        while (isThousands(t.word(end))) {
            total = total.add(last.multiply(SCALES.get(t.word(end))));
            end++;
            Numeral next = group(t, t.is(end, "and") ? end + 1 : end);
            last = next == null ? BigDecimal.ZERO : next.value();
            end = next == null ? end : next.end();
        }
        return new Numeral(total.add(last), end, false);
    }

    private static boolean isThousands(String word) {
        return SCALES.containsKey(word) && !word.equals("hundred") && !word.equals("dozen");
    }

    private static @Nullable Numeral group(Tokens t, int i) {
        int end = i;
        int value;
        if (t.is(i, "a") && isScale(t.word(i + 1))) {
            value = 1;
            end = i + 1;
        } else {
            Numeral small = belowHundred(t, i);
            if (small == null) {
                return null;
            }
            value = small.value().intValue();
            end = small.end();
        }
        if (t.is(end, "hundred")) {
            value *= 100;
            end++;
            Numeral rest = belowHundred(t, t.is(end, "and") ? end + 1 : end);
            if (rest != null) {
                value += rest.value().intValue();
                end = rest.end();
            }
        }
        return new Numeral(BigDecimal.valueOf(value), end, false);
    }

    static @Nullable Numeral belowHundred(Tokens t, int i) {
        int ones = UNDER_TWENTY.indexOf(t.word(i));
        if (ones >= 0) {
            return new Numeral(BigDecimal.valueOf(ones), i + 1, false);
        }
        Integer tens = tens(t.word(i));
        if (tens == null) {
            return null;
        }
        int at = t.isHyphen(i + 1) ? i + 2 : i + 1;
        int unit = UNDER_TWENTY.indexOf(t.word(at));
        if (unit > 0 && unit < 10) {
            return new Numeral(BigDecimal.valueOf(tens + unit), at + 1, false);
        }
        return new Numeral(BigDecimal.valueOf(tens), i + 1, false);
    }

    private static Numeral scaled(Tokens t, Numeral n) {
        int at = t.isHyphen(n.end()) ? n.end() + 1 : n.end();
        BigDecimal scale = SCALES.get(t.word(at));
        if (scale == null && n.inDigits() && t.isGlued(n.end())) {
            scale = SHORT_SCALES.get(t.word(n.end()));
        }
        if (scale == null && n.inDigits() && !t.isGlued(n.end()) && (t.is(at, "bn") || t.is(at, "mn"))) {
            scale = SHORT_SCALES.get(t.word(at));
        }
        if (scale == null) {
            return n;
        }
        Numeral times = new Numeral(n.value().multiply(scale, MathContext.DECIMAL64), at + 1, n.inDigits());
        return scaled(t, times);
    }

    private static BigDecimal power(int digits) {
        return BigDecimal.valueOf(Math.round(Math.pow(10, digits)));
    }
}
