package org.variorum.annotate.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Periods told without a number: "the year", "the weekend", "year-end", "the end of the year", "the year ended June 30". */
final class WholePeriods implements Rule {
    private static final Set<String> CLOSING = Set.of("ended", "ending", "to", "through");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        LocalDate day = f.day();
        String year = day == null ? null : Integer.toString(day.getYear());
        int end = yearEnd(t, i);
        if (end > i) {
            return Hit.date(i, end, year);
        }
        if (!t.is(i, "the")) {
            return null;
        }
        int at = t.is(i + 1, "fiscal") ? i + 2 : i + 1;
        if (t.is(at, "year") && !t.isHyphen(at + 1)) {
            return t.is(at + 1, CLOSING) || at > i + 1 ? Hit.duration(i, at + 1, "P1Y") : Hit.date(i, at + 1, year);
        }
        if (t.is(i + 1, "weekend")) {
            return Hit.date(i, i + 2, day == null ? null : weekend(f, i, day));
        }
        return null;
    }

    /** The token after "year-end", "year's end" or "the end of the year"; {@code i} where none stands here. */
    private static int yearEnd(Tokens t, int i) {
        if (t.are(i, "year", "'s", "end")) {
            return i + 3;
        }
        if (t.are(i, "the", "end", "of", "the", "year")) {
            return i + 5;
        }
        if (t.is(i, "year")) {
            return t.is(i + 1, "end") ? i + 2 : t.isHyphen(i + 1) && t.is(i + 2, "end") ? i + 3 : i;
        }
        return i;
    }

    private static String weekend(Frame f, int i, LocalDate day) {
        boolean here = day.getDayOfWeek().getValue() >= 6 || f.isFuture(i);
        return Periods.week(here ? day : day.minusWeeks(1)) + "-WE";
    }
}
