package org.variorum.annotate.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Ages: "45-year-old", "45 years old", "aged 45", and the "45" of a name, a comma and a number between commas. */
final class Ages {
    private static final Set<String> YEARS = Set.of("year", "years");
    private static final Set<String> AGED = Set.of("aged", "ages");
    private static final Set<String> PEOPLE =
            Set.of("people", "children", "men", "women", "those", "anyone", "everyone", "voters", "adults", "kids");
    private static final Set<String> OLD = Set.of("old", "olds");

    private Ages() {}

    /** Where an age ends. */
    record Age(int end) {}

    /** The age whose number goes from {@code start} up to {@code end}; null where it is none. */
    static @Nullable Age at(Tokens t, int start, int end) {
        int year = t.isHyphen(end) ? end + 1 : end;
        if (t.is(year, YEARS)) {
            int old = t.isHyphen(year + 1) ? year + 2 : year + 1;
            if (t.is(old, OLD)) {
                return new Age(old + 1);
            }
            return t.are(year + 1, "of", "age") ? new Age(year + 3) : null;
        }
        if (t.is(start - 1, AGED) || t.are(start - 2, "age", "of")) {
            return new Age(end);
        }
        boolean limit = (t.is(start - 1, "under") || t.is(start - 1, "over")) && t.is(start - 2, PEOPLE);
        if (limit && t.isDigits(start) && !t.is(end, "%") && t.word(start).length() <= 2) {
            return new Age(end);
        }
        boolean closed = !t.isWord(end) && !t.isDigits(end) && !t.is(end, "%") && !t.isHyphen(end) && !t.is(end, "$");
        boolean apposed = t.is(start - 1, ",") && t.isCapital(start - 2) && closed && end - start == 1;
        boolean possible = apposed && t.isDigits(start) && t.word(start).length() <= 2;
        return possible ? new Age(end) : null;
    }
}
