package org.variorum.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Single days: "Friday", "June 14", "14 June 2024", "Friday, Oct. 23", "yesterday", "the day after tomorrow". */
final class Days {
    private static final int AT_ONCE = 2;

    private Days() {}

    /** The day that begins with this token; null where none does. */
    static @Nullable Hit at(Frame f, int i) {
        Hit named = weekday(f, i);
        if (named != null) {
            return named;
        }
        Hit dated = CalendarDates.day(f, i);
        return dated == null ? relative(f, i) : dated;
    }

    private static @Nullable Hit weekday(Frame f, int i) {
        Tokens t = f.t();
        String relation = relation(t, i);
        int at = relation.isEmpty() ? i : relation.equals("coming") ? i + 2 : i + 1;
        DayOfWeek weekday = CalendarWords.weekday(t, at);
        if (weekday == null) {
            return null;
        }
        int end = CalendarWords.afterWeekday(t, at);
        int comma = t.is(end, ",") ? end + 1 : end;
        Hit date = CalendarDates.day(f, comma);
        if (date != null) {
            return Hit.date(i, date.to(), date.value());
        }
        LocalDate day = f.day();
        if (day == null) {
            return Hit.date(i, end, "XXXX-WXX-" + weekday.getValue());
        }
        LocalDate inRange = relation.isEmpty() ? WeekdayRanges.day(f, at, day, weekday) : null;
        LocalDate resolved = inRange == null ? resolve(f, at, day, weekday, relation) : inRange;
        return Hit.date(i, end, resolved.toString());
    }

    private static String relation(Tokens t, int i) {
        if (t.is(i, "last") || t.is(i, "next") || t.is(i, "this") || t.is(i, "past")) {
            return t.is(i, "this") && t.is(i + 1, "coming") ? "coming" : t.word(i);
        }
        return "";
    }

    private static LocalDate resolve(Frame f, int i, LocalDate day, DayOfWeek weekday, String relation) {
        return switch (relation) {
            case "last", "past" -> day.with(TemporalAdjusters.previous(weekday));
            case "next", "coming" -> day.with(TemporalAdjusters.next(weekday));
            default -> near(Tense.at(f.t(), i), day, weekday);
        };
    }

    /** Where no word tells the tense, a day that comes at once is the one meant: "a summit Saturday", told on Friday. */
    private static LocalDate near(Tense tense, LocalDate day, DayOfWeek weekday) {
        LocalDate coming = day.with(TemporalAdjusters.nextOrSame(weekday));
        boolean ahead = switch (tense) {
            case FUTURE -> true;
            case PAST -> false;
            case UNKNOWN -> !coming.isAfter(day.plusDays(AT_ONCE));
        };
        return ahead ? coming : day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static @Nullable Hit relative(Frame f, int i) {
        Tokens t = f.t();
        LocalDate day = f.dayOfSpeech(i);
        if (t.are(i, "the", "day", "after", "tomorrow")) {
            return Hit.date(i, i + 4, plus(day, 2));
        }
        if (t.are(i, "the", "day", "before", "yesterday")) {
            return Hit.date(i, i + 4, plus(day, -2));
        }
        return switch (t.word(i)) {
            case "today" -> Hit.date(i, i + 1, plus(day, 0));
            case "yesterday" -> Hit.date(i, i + 1, plus(day, -1));
            case "tomorrow" -> Hit.date(i, i + 1, plus(day, 1));
            default -> null;
        };
    }

    private static @Nullable String plus(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days).toString();
    }
}
