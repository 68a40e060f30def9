package org.variorum.annotate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as stated. {@code low} equals {@code high} where one number is given.
 *
 * @param unit singular and lower case, such as {@code euro}, {@code percent}, {@code kilometre}; null for a plain count
 */
public record Amount(
        BigDecimal low,
        BigDecimal high,
        Bound bound,
        @Nullable String unit) {

    public enum Bound {
        EXACT("exact"),
        ABOUT("about"),
        AT_LEAST("atLeast"),
        AT_MOST("atMost"),
        MORE_THAN("moreThan"),
        LESS_THAN("lessThan");

        private final String word;

        Bound(String word) {
            this.word = word;
        }

        /** The word machine output uses. */
        public String word() {
            return word;
        }
    }
}
