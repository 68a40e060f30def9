package org.variorum.annotate.token;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ordinal numbers below one hundred: "third", "21st", "twenty-first". */
public final class Ordinals {
    private static final List<String> WORDS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private Ordinals() {}

    /**
     * An ordinal and where it ends.
     *
     * @param end the token after its last one
     */
    public record Ordinal(int value, int end) {}

    /** The ordinal that begins with this token; null where none does. */
    public static @Nullable Ordinal at(Tokens t, int i) {
        if (t.isDigits(i)
                && t.isGlued(i + 1)
                && t.is(i + 1, ENDINGS)
                && t.word(i).length() <= 2) {
            return new Ordinal(Integer.parseInt(t.word(i)), i + 2);
        }
        int plain = WORDS.indexOf(t.word(i));
        if (plain > 0) {
            return new Ordinal(plain, i + 1);
        }
        if (t.is(i, "thirtieth")) {
            return new Ordinal(30, i + 1);
        }
        Integer tens = NumberWords.small(t.word(i));
        int unit = t.isHyphen(i + 1) ? WORDS.indexOf(t.word(i + 2)) : -1;
        return tens != null && tens >= 20 && unit > 0 && unit < 10 ? new Ordinal(tens + unit, i + 3) : null;
    }
}
