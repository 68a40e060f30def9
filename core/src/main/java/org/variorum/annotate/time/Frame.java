package org.variorum.annotate.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/**
 * What a rule may look at: the sentence, the day of publication, and the times named before in the same report.
 *
 * @param day null where the day of publication is unknown
 * @param earlier in the order of the text, those of this sentence that have been read included
 */
record Frame(Tokens t, @Nullable LocalDate day, List<TimeExpression> earlier) {
    boolean isFuture(int i) {
        return Tense.at(t, i) == Tense.FUTURE;
    }

    /** The value of the last time named that is a quarter of a year, "1989-Q3"; null where there is none. */
    @Nullable
    String lastQuarter() {
        for (int k = earlier.size() - 1; k >= 0 && k >= earlier.size() - 3; k--) {
            String value = earlier.get(k).value();
            if (value != null && value.matches("\\d{4}-Q\\d")) {
                return value;
            }
        }
        return null;
    }

    /** The day of the last date named that is one day; null where there is none. */
    @Nullable
    LocalDate lastDay() {
        for (int k = earlier.size() - 1; k >= 0; k--) {
            String value = earlier.get(k).value();
            if (value != null && value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                return LocalDate.parse(value.substring(0, 10));
            }
        }
        return null;
    }
}
