package org.variorum.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Holidays: "Christmas Eve", "Thanksgiving", "Labor Day", "Easter Sunday". */
final class Holidays implements Rule {
    private static final List<Named> HOLIDAYS = List.of(
            fixed(12, 24, "christmas eve"),
            fixed(12, 25, "christmas day"),
            fixed(12, 25, "christmas"),
            fixed(12, 26, "boxing day"),
            fixed(12, 31, "new year 's eve"),
            fixed(1, 1, "new year 's day"),
            fixed(2, 14, "valentine 's day"),
            fixed(5, 1, "may day"),
            fixed(7, 4, "independence day"),
            fixed(7, 14, "bastille day"),
            fixed(10, 31, "halloween"),
            fixed(11, 11, "veterans day"),
            new Named(
                    "memorial day",
                    year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
            new Named("labor day", year -> weekday(year, 9, 1, DayOfWeek.MONDAY)),
            new Named(
                    "election day",
                    year -> weekday(year, 11, 1, DayOfWeek.MONDAY).plusDays(1)),
            new Named("thanksgiving day", year -> weekday(year, 11, 4, DayOfWeek.THURSDAY)),
            new Named("thanksgiving", year -> weekday(year, 11, 4, DayOfWeek.THURSDAY)),
            new Named("good friday", year -> easter(year).minusDays(2)),
            new Named("easter sunday", Holidays::easter),
            new Named("easter monday", year -> easter(year).plusDays(1)),
            new Named("easter", Holidays::easter));

    private record Named(List<String> words, IntFunction<LocalDate> day) {
        Named(String name, IntFunction<LocalDate> day) {
            this(List.of(name.split(" ", -1)), day);
        }
    }

    private static Named fixed(int month, int day, String name) {
        return new Named(name, year -> LocalDate.of(year, month, day));
    }

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        if (!t.isCapital(i)) {
            return null;
        }
        for (Named holiday : HOLIDAYS) {
            if (t.are(i, holiday.words)) {
                int end = i + holiday.words.size();
                int year = t.is(end, ",") || t.is(end, "in") || t.is(end, "of") ? end + 1 : end;
                return Years.isYear(t, year)
                        ? Hit.date(
                                i,
                                year + 1,
                                holiday.day
                                        .apply(Integer.parseInt(t.word(year)))
                                        .toString())
                        : Hit.date(i, end, value(f, i, holiday));
            }
        }
        return null;
    }

    private static @Nullable String value(Frame f, int i, Named holiday) {
        LocalDate day = f.day();
        if (day == null) {
            return null;
        }
        LocalDate here = holiday.day.apply(day.getYear());
        LocalDate last = here.isAfter(day) ? holiday.day.apply(day.getYear() - 1) : here;
        LocalDate next = here.isAfter(day) ? here : holiday.day.apply(day.getYear() + 1);
        long ahead = ChronoUnit.DAYS.between(day, next);
        boolean coming = switch (Tense.at(f.t(), i)) {
            case FUTURE -> !last.equals(day);
            case PAST -> false;
            case UNKNOWN -> ahead < ChronoUnit.DAYS.between(last, day);
        };
        return (coming ? next : last).toString();
    }

    private static LocalDate weekday(int year, int month, int ordinal, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, Month.of(f / 31), f % 31 + 1);
    }
}
