package org.variorum.annotate.happening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as against the day from which a report tells.
 *
 * @param date a year, a month or a day
 * @param day null where unknown
 */
record Told(String date, @Nullable LocalDate day) {
    private static final int YEAR = 4;
    private static final int DAY = 10;
    private static final int WEEK = 7;

    /** Null where the date is none of the calendar: the 30th of February. */
    static @Nullable Told of(String date, @Nullable String toldOn) {
        try {
            Told told = new Told(date, toldOn == null ? null : LocalDate.parse(toldOn));
            return told.last() == null ? null : told;
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isDay() {
        return date.length() == DAY;
    }

    boolean isOver() {
        return day != null && last().isBefore(day);
    }

    boolean isAhead() {
        return day != null && first().isAfter(day);
    }

    /** True of a day whose weekday is that of the day after the telling. */
    boolean isSixDaysAgo() {
        return day != null && isDay() && first().equals(day.minusDays(WEEK - 1));
    }

    Told weekEarlier() {
        return new Told(first().minusDays(WEEK).toString(), day);
    }

    Told weekLater() {
        return new Told(first().plusDays(WEEK).toString(), day);
    }

    private LocalDate first() {
        return switch (date.length()) {
            case YEAR -> LocalDate.parse(date + "-01-01");
            case DAY -> LocalDate.parse(date);
            default -> YearMonth.parse(date).atDay(1);
        };
    }

    private LocalDate last() {
        return switch (date.length()) {
            case YEAR -> LocalDate.parse(date + "-12-31");
            case DAY -> LocalDate.parse(date);
            default -> YearMonth.parse(date).atEndOfMonth();
        };
    }
}
