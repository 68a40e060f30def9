package org.variorum.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Holidays with a date of their own: "Christmas", "New Year's Eve", "Thanksgiving Day". */
final class Holidays implements Rule {
    private static final Map<String, String> FIXED = Map.of("christmas", "12-25", "halloween", "10-31");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        if (!t.isCapital(i)) {
            return null;
        }
        String fixed = FIXED.get(t.word(i));
        if (fixed != null) {
            boolean eve = t.is(i, "christmas") && t.is(i + 1, "eve");
            int end = eve || t.is(i + 1, "day") ? i + 2 : i + 1;
            return Hit.date(i, end, dated(f, i, eve ? "12-24" : fixed));
        }
        if (t.are(i, "new", "year", "'s", "eve")) {
            return Hit.date(i, i + 4, dated(f, i, "12-31"));
        }
        if (t.are(i, "new", "year", "'s", "day")) {
            return Hit.date(i, i + 4, dated(f, i, "01-01"));
        }
        if (t.is(i, "thanksgiving")) {
            return Hit.date(i, t.is(i + 1, "day") ? i + 2 : i + 1, thanksgiving(f, i));
        }
        return null;
    }

    private static @Nullable String dated(Frame f, int i, String monthAndDay) {
        LocalDate day = f.day();
        if (day == null) {
            return "XXXX-" + monthAndDay;
        }
        return near(f, i, day, LocalDate.parse(day.getYear() + "-" + monthAndDay))
                .toString();
    }

    private static @Nullable String thanksgiving(Frame f, int i) {
        LocalDate day = f.day();
        if (day == null) {
            return null;
        }
        boolean behind = LocalDate.of(day.getYear(), 11, 1).isAfter(day) && !f.isFuture(i);
        return LocalDate.of(behind ? day.getYear() - 1 : day.getYear(), 11, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                .toString();
    }

    private static LocalDate near(Frame f, int i, LocalDate day, LocalDate thisYear) {
        if (thisYear.isAfter(day)) {
            return f.isFuture(i) ? thisYear : thisYear.minusYears(1);
        }
        return f.isFuture(i) ? thisYear.plusYears(1) : thisYear;
    }
}
