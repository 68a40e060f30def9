package org.variorum.annotate.token;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers spelled out: "seven", "twenty-four", "one hundred and twenty", "two thousand and five". */
final class NumberWords {
    private static final Map<String, Integer> UNDER_TWENTY = numbered(0, 1, """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""");
    private static final Map<String, Integer> TENS =
            numbered(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");

    private NumberWords() {}

    private static Map<String, Integer> numbered(int first, int step, String words) {
        Map<String, Integer> out = new HashMap<>();
        for (String word : words.split("\\s+", -1)) {
            out.put(word, first + step * out.size());
        }
        return Map.copyOf(out);
    }

    /** The number that begins with this token; null where none does. */
    static @Nullable Numeral at(Tokens t, int i) {
        Numeral group = group(t, i);
        if (group == null) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal last = group.value();
        int end = group.end();
        BigDecimal scale = aboveHundred(t, end);
        while (scale != null) {
            end++;
            BigDecimal next = aboveHundred(t, end);
            if (next != null) {
                scale = scale.multiply(next);
                end++;
            }
            total = total.add(last.multiply(scale));
            Numeral rest = group(t, t.is(end, "and") ? end + 1 : end);
            if (rest == null) {
                return new Numeral(total, end, false);
            }
            last = rest.value();
            end = rest.end();
            scale = aboveHundred(t, end);
        }
        return new Numeral(total.add(last), end, false);
    }

    /** The value of a word below one hundred, "seven" or "thirty"; null where it is none. */
    static @Nullable Integer small(String word) {
        Integer ones = UNDER_TWENTY.get(word);
        return ones == null ? TENS.get(word) : ones;
    }

    private static @Nullable BigDecimal aboveHundred(Tokens t, int i) {
        return Scales.isAboveHundred(t.word(i)) ? Scales.of(t.word(i)) : null;
    }

    /** Hundreds, tens and ones. */
    private static @Nullable Numeral group(Tokens t, int i) {
        if (t.is(i, "a") && Scales.of(t.word(i + 1)) != null) {
            return t.is(i + 1, "hundred") ? hundreds(t, 1, i + 2) : new Numeral(BigDecimal.ONE, i + 1, false);
        }
        Numeral small = belowHundred(t, i);
        if (small == null) {
            return null;
        }
        return t.is(small.end(), "hundred") ? hundreds(t, small.value().intValue(), small.end() + 1) : small;
    }

    private static Numeral hundreds(Tokens t, int count, int end) {
        Numeral rest = belowHundred(t, t.is(end, "and") ? end + 1 : end);
        int more = rest == null ? 0 : rest.value().intValue();
        return new Numeral(BigDecimal.valueOf(100L * count + more), rest == null ? end : rest.end(), false);
    }

    private static @Nullable Numeral belowHundred(Tokens t, int i) {
        Integer ones = UNDER_TWENTY.get(t.word(i));
        if (ones != null) {
            return new Numeral(BigDecimal.valueOf(ones), i + 1, false);
        }
        Integer tens = TENS.get(t.word(i));
        if (tens == null) {
            return null;
        }
        int at = t.isHyphen(i + 1) ? i + 2 : i + 1;
        int unit = UNDER_TWENTY.getOrDefault(t.word(at), 0);
        boolean two = unit > 0 && unit < 10;
        return new Numeral(BigDecimal.valueOf(two ? tens + unit : tens), two ? at + 1 : i + 1, false);
    }
}
