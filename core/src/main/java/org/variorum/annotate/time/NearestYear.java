package org.variorum.annotate.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** The year meant by a date that gives none: the one that brings it near the day of publication, as the tense allows. */
final class NearestYear {
    /** News tells of what is to come within these days without saying so, and of what lies longer behind by its year. */
    private static final int SOON = 120;

    private static final int SOON_AFTER_PAST = 60;
    private static final int JUST_OVER = 15;

    private NearestYear() {}

    /** @param dayOfMonth 0 where only the month is told */
    static int of(Frame f, LocalDate day, int i, Month month, int dayOfMonth) {
        int lastYear = isReached(day, month, dayOfMonth) ? day.getYear() : day.getYear() - 1;
        if (f.t().is(i - 1, "last") || f.t().is(i - 1, "past")) {
            return dayOfMonth == 0 && month == day.getMonth() ? lastYear - 1 : lastYear;
        }
        if (f.t().is(i - 1, "next")) {
            return lastYear + 1;
        }
        if (dayOfMonth == 0 && month == day.getMonth()) {
            return lastYear;
        }
        long behind = ChronoUnit.DAYS.between(date(lastYear, month, dayOfMonth), day);
        long ahead = ChronoUnit.DAYS.between(day, date(lastYear + 1, month, dayOfMonth));
        boolean coming = switch (Tense.at(f.t(), i)) {
            case FUTURE -> behind > JUST_OVER;
            case PAST -> ahead < SOON_AFTER_PAST;
            case UNKNOWN -> ahead < SOON;
        };
        return coming ? lastYear + 1 : lastYear;
    }

    private static boolean isReached(LocalDate day, Month month, int dayOfMonth) {
        int order = day.getMonth().compareTo(month);
        return order != 0 ? order > 0 : dayOfMonth <= day.getDayOfMonth();
    }

    private static LocalDate date(int year, Month month, int dayOfMonth) {
        int day = dayOfMonth == 0 ? 15 : Math.min(dayOfMonth, month.minLength());
        return LocalDate.of(year, month, day);
    }
}
