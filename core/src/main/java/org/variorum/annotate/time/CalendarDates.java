package org.variorum.annotate.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Ordinals;
import org.variorum.annotate.token.Tokens;

/** Days and months of the calendar: "June 14, 2024", "14 June", "the 14th of June", "Feb. 20", "June of 2024", "May". */
final class CalendarDates implements Rule {
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "of", "last", "next", "this", "since", "until", "till", "by", "from", "to", "through", "late",
            "early", "mid", "during", "each", "every", "for", "-", "and", "the", "its", "or", "between", "before",
            "after", "past");

    private static final Pattern NOUN_AFTER = Pattern.compile(".{3,}s|people|percent|million|billion");
    private static final Set<String> JOINTS = Set.of("and", "to", "-", "through", "\u2013", "or");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Hit month = month(f, i);
        if (month != null) {
            return month;
        }
        return secondDay(f, i);
    }

    /** A date with its day; null where none begins here. */
    static @Nullable Hit day(Frame f, int i) {
        Tokens t = f.t();
        Month month = CalendarWords.month(t, i);
        if (month != null) {
            int at = CalendarWords.afterMonth(t, i);
            DayOfMonth day = dayOfMonth(t, at);
            return day == null ? null : withYear(f, i, i, month, day.value, day.end);
        }
        int first = t.is(i, "the") ? i + 1 : i;
        DayOfMonth day = dayOfMonth(t, first);
        if (day == null || (first > i && !day.ordinal)) {
            return null;
        }
        int at = t.is(day.end, "of") ? day.end + 1 : day.end;
        month = CalendarWords.month(t, at);
        return month == null ? null : withYear(f, i, at, month, day.value, CalendarWords.afterMonth(t, at));
    }

    private static @Nullable Hit withYear(Frame f, int from, int near, Month month, int day, int end) {
        Tokens t = f.t();
        if (day > month.maxLength()) {
            return null;
        }
        int at = t.is(end, ",") || t.is(end, "of") ? end + 1 : end;
        String year = null;
        int to = end;
        if (Years.isYear(t, at)) {
            year = t.word(at);
            to = at + 1;
        } else if (f.day() != null) {
            year = Integer.toString(NearestYear.of(f, f.day(), near, month, day));
        }
        String value = String.format(Locale.ROOT, "%s-%02d-%02d", year == null ? "XXXX" : year, month.getValue(), day);
        return Hit.date(from, to, value);
    }

    /** The 25 of "April 24 and 25". */
    private static @Nullable Hit secondDay(Frame f, int i) {
        Tokens t = f.t();
        TimeExpression last = f.earlier().isEmpty() ? null : f.earlier().getLast();
        boolean follows =
                last != null && i > 1 && t.is(i - 1, JOINTS) && last.span().end() == t.end(i - 2);
        boolean dated = t.isDigits(i - 2) && (CalendarWords.month(t, i - 3) != null || t.is(i - 3, "."));
        String value = last == null ? null : last.value();
        DayOfMonth day = follows && dated ? dayOfMonth(t, i) : null;
        boolean counts = t.isWord(i + 1) && NOUN_AFTER.matcher(t.word(i + 1)).matches();
        if (day == null || day.ordinal || counts || value == null || value.length() != 10) {
            return null;
        }
        return Hit.date(i, day.end, value.substring(0, 8) + String.format(Locale.ROOT, "%02d", day.value));
    }

    private static @Nullable Hit month(Frame f, int i) {
        Tokens t = f.t();
        Month month = CalendarWords.month(t, i);
        if (month == null) {
            return null;
        }
        int end = CalendarWords.afterMonth(t, i);
        int at = t.is(end, ",") || t.is(end, "of") ? end + 1 : end;
        if (Years.isYear(t, at)) {
            return Hit.date(i, at + 1, t.word(at) + number(month));
        }
        boolean verb = (t.is(i, "may") || t.is(i, "march")) && !t.is(i - 1, BEFORE_MONTH);
        boolean brief = t.word(i).length() == 3 && !t.is(i, "may") && end == i + 1;
        if (verb || brief) {
            return null;
        }
        LocalDate day = f.day();
        String year = day == null ? "XXXX" : Integer.toString(NearestYear.of(f, day, i, month, 0));
        return Hit.date(i, end, year + number(month));
    }

    private record DayOfMonth(int value, int end, boolean ordinal) {}

    private static @Nullable DayOfMonth dayOfMonth(Tokens t, int i) {
        Ordinals.Ordinal ordinal = Ordinals.at(t, i);
        if (ordinal != null) {
            return ordinal.value() <= 31 ? new DayOfMonth(ordinal.value(), ordinal.end(), true) : null;
        }
        String word = t.word(i);
        if (!t.isDigits(i)
                || word.length() > 2
                || (t.isGlued(i + 1) && (t.isWord(i + 1) || (t.is(i + 1, ":") && t.isDigits(i + 2))))) {
            return null;
        }
        int value = Integer.parseInt(word);
        return value >= 1 && value <= 31 ? new DayOfMonth(value, i + 1, false) : null;
    }

    private static String number(Month month) {
        return String.format(Locale.ROOT, "-%02d", month.getValue());
    }
}
