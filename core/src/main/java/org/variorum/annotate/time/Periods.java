package org.variorum.annotate.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Weeks, months, seasons, years seen from the day of publication: "last week", "this year", "next summer", "last May". */
final class Periods implements Rule {
    private static final Set<String> BACK = Set.of("last", "previous", "past", "preceding");
    private static final Set<String> HERE = Set.of("this", "current", "same", "that");
    private static final Set<String> AHEAD = Set.of("next", "coming", "following");

    /** Words that step from the time told of, not from the day of publication. */
    private static final Set<String> TOLD = Set.of("previous", "preceding", "following", "same", "that");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        int at = t.is(i, "the") || (t.is(i, "this") && (t.is(i + 1, "past") || t.is(i + 1, "coming"))) ? i + 1 : i;
        Integer step = step(t.word(at));
        if (step == null) {
            return null;
        }
        Month month = CalendarWords.month(t, at + 1);
        if (month != null && at == i) {
            Hit day = CalendarDates.day(f, at + 1);
            Hit hit = day == null ? new CalendarDates().at(f, at + 1) : day;
            return hit == null ? null : hit.withFrom(i);
        }
        String season = CalendarWords.season(t.word(at + 1));
        if (season != null) {
            return Hit.date(i, at + 2, f.day() == null ? null : Seasons.near(f.day(), season, step));
        }
        int unitAt = t.is(at + 1, "fiscal") || t.is(at + 1, "calendar") ? at + 2 : at + 1;
        Unit unit = Unit.of(t.word(unitAt));
        if (unit == null || t.word(unitAt).endsWith("s") || unit.isClock()) {
            return null;
        }
        boolean told = t.is(at, TOLD) && !t.is(i, "this");
        LocalDate from = told ? f.lastDate() : f.day();
        return Hit.date(i, unitAt + 1, from == null ? null : value(from, unit, step));
    }

    private static @Nullable Integer step(String word) {
        return BACK.contains(word)
                ? Integer.valueOf(-1)
                : HERE.contains(word) ? Integer.valueOf(0) : AHEAD.contains(word) ? Integer.valueOf(1) : null;
    }

    /** The period {@code step} units from the one that {@code day} lies in; null for units too short or vague. */
    static @Nullable String value(LocalDate day, Unit unit, int step) {
        return switch (unit) {
            case DAY, NIGHT -> day.plusDays(step).toString();
            case WEEK -> week(day.plusWeeks(step));
            case FORTNIGHT -> week(day.plusWeeks(2L * step));
            case WEEKEND -> week(day.plusWeeks(step)) + "-WE";
            case MONTH -> day.plusMonths(step).toString().substring(0, 7);
            case QUARTER -> quarter(day.plusMonths(3L * step));
            case YEAR -> year(day.getYear() + step);
            case DECADE -> Integer.toString(day.getYear() / 10 + step) + "X";
            case CENTURY -> Integer.toString(day.getYear() / 100 + step) + "XX";
            case MILLENNIUM, HOUR, MINUTE, SECOND -> null;
        };
    }

    private static @Nullable String year(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : null;
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
