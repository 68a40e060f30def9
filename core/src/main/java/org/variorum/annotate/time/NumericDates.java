package org.variorum.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Dates in numbers with slashes or hyphens: 2024-06-14, and 02/27/98 as it is written in the United States. */
final class NumericDates implements Rule {
    private static final Pattern YEAR = Pattern.compile("\\d{2}|\\d{4}");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        boolean joined = t.isDigits(i)
                && (t.is(i + 1, "/") || t.isHyphen(i + 1))
                && t.isDigits(i + 2)
                && t.word(i + 1).equals(t.word(i + 3))
                && t.isDigits(i + 4)
                && t.isGlued(i + 1)
                && t.isGlued(i + 2)
                && t.isGlued(i + 3)
                && t.isGlued(i + 4);
        if (!joined) {
            return null;
        }
        boolean iso = Years.isYear(t, i);
        String year = t.word(iso ? i : i + 4);
        if (!YEAR.matcher(year).matches()) {
            return null;
        }
        try {
            int y = Integer.parseInt(year);
            int full = year.length() == 4 ? y : y < 50 ? 2000 + y : 1900 + y;
            LocalDate date = LocalDate.of(
                    full, Integer.parseInt(t.word(iso ? i + 2 : i)), Integer.parseInt(t.word(iso ? i + 4 : i + 2)));
            return Hit.date(i, i + 5, date.toString());
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
