package org.variorum.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** "From Monday to Thursday", "Monday through Friday": two days of which the second comes after the first. */
final class WeekdayRanges {
    private static final Set<String> JOINS = Set.of("to", "until", "till", "through", "and");

    private WeekdayRanges() {}

    /** The day named at token {@code at} where it begins or ends a range; null where it does neither. */
    static @Nullable LocalDate day(Frame f, int at, LocalDate published, DayOfWeek weekday) {
        Tokens t = f.t();
        LocalDate first = f.lastDay();
        if (isRange(t, at - 2) && first != null) {
            return first.with(TemporalAdjusters.next(weekday));
        }
        DayOfWeek last = isRange(t, at) ? CalendarWords.weekday(t, at + 2) : null;
        boolean over = !t.is(at + 1, "through") && Tense.at(t, at) == Tense.PAST;
        // A range that is over ended by the day of publication.
        return last == null || !over
                ? null
                : published.with(TemporalAdjusters.previousOrSame(last)).with(TemporalAdjusters.previous(weekday));
    }

    private static boolean isRange(Tokens t, int first) {
        boolean days = CalendarWords.weekday(t, first) != null && CalendarWords.weekday(t, first + 2) != null;
        boolean both = t.is(first + 1, "and");
        boolean begun = both ? t.is(first - 1, "between") : t.is(first + 1, "through") || t.is(first - 1, "from");
        return days && begun && t.is(first + 1, JOINS);
    }
}
