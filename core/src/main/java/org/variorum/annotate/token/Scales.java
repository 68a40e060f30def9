package org.variorum.annotate.token;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that multiply a number: "hundred", "million", and letters joined to digits, the "bn" of 50bn. */
final class Scales {
    private static final Map<String, BigDecimal> WORDS = powers("""
            2: hundred
            3: thousand
            5: lakh lakhs
            6: million
            7: crore crores
            9: billion
            12: trillion
            """);
    private static final Map<String, BigDecimal> JOINED = powers("""
            3: k
            6: m mn
            7: cr
            9: b bn
            12: t tn
            """);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private Scales() {}

    /** What a word multiplies by; null where it is no such word. */
    static @Nullable BigDecimal of(String word) {
        return word.equals("dozen") ? DOZEN : WORDS.get(word);
    }

    /** What letters right after digits multiply by; null where they do not. */
    static @Nullable BigDecimal joined(String letters) {
        return JOINED.get(letters);
    }

    /** Whether the word multiplies a group of hundreds, tens and ones. */
    static boolean isAboveHundred(String word) {
        return WORDS.containsKey(word) && !word.equals("hundred");
    }

    private static Map<String, BigDecimal> powers(String lines) {
        Map<String, BigDecimal> scales = new HashMap<>();
        Words.named(lines).forEach((word, digits) -> scales.put(word, BigDecimal.TEN.pow(Integer.parseInt(digits))));
        return Map.copyOf(scales);
    }
}
