package org.variorum.annotate.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Days told by how far they lie behind another: "a week from Friday", "two months from tomorrow", "on Monday week". */
final class DaysAhead implements Rule {
    /** In front of a time that only begins on the day: "closed for two weeks from Monday". */
    private static final Set<String> LASTS = Set.of(
            "for", "last", "lasts", "lasted", "lasting", "within", "over", "during", "of", "take", "takes", "took",
            "spend", "spent", "another", "next", "first", "than", "least", "most", "about", "some");

    private static final Set<String> TO = Set.of("to", "until", "till", "through", "on", "-", "\u2013");
    private static final Set<String> BEFORE_DAY = Set.of("on", "by", "until", "till", "before", "from");
    private static final Set<String> BEHIND = Set.of(
            "", ".", ",", ";", ":", ")", "!", "?", "\"", "\u201D", "in", "at", "and", "to", "but", "when", "as", "for");

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Hit week = dayWeek(f, i);
        return week == null ? from(f, i) : week;
    }

    private static @Nullable Hit from(Frame f, int i) {
        Tokens t = f.t();
        Length length = Length.at(t, i);
        if (length == null || !t.is(length.end(), "from") || t.is(i - 1, LASTS)) {
            return null;
        }
        BigDecimal count = length.count();
        Hit day = Days.at(f, length.end() + 1);
        boolean whole = count != null && count.stripTrailingZeros().scale() <= 0 && count.compareTo(FARTHEST) <= 0;
        if (day == null || count == null || !whole || t.is(day.to(), TO)) {
            return null;
        }
        LocalDate from = anchor(f, length.end() + 1, day);
        int units = count.intValue() * length.unit().factor();
        LocalDate ahead = from;
        if (from != null) {
            ahead = switch (length.unit()) {
                case DAY -> from.plusDays(units);
                case WEEK, FORTNIGHT -> from.plusWeeks(units);
                case MONTH -> from.plusMonths(units);
                case YEAR, DECADE -> from.plusYears(units);
                default -> null;
            };
            if (ahead == null) {
                return null;
            }
        }
        return Hit.date(i, day.to(), ahead == null ? null : ahead.toString());
    }

    /** "On Monday week": the Monday behind the one to come. */
    private static @Nullable Hit dayWeek(Frame f, int i) {
        Tokens t = f.t();
        DayOfWeek weekday = CalendarWords.weekday(t, i);
        int week = CalendarWords.afterWeekday(t, i);
        if (weekday == null || !t.is(week, "week") || !t.is(i - 1, BEFORE_DAY) || !t.is(week + 1, BEHIND)) {
            return null;
        }
        LocalDate day = f.day();
        return Hit.date(
                i,
                week + 1,
                day == null
                        ? null
                        : day.with(TemporalAdjusters.next(weekday)).plusWeeks(1).toString());
    }

    /** A bare "Friday" that something comes behind is the next one, whatever else the sentence tells. */
    private static @Nullable LocalDate anchor(Frame f, int i, Hit day) {
        DayOfWeek weekday = CalendarWords.weekday(f.t(), i);
        LocalDate today = f.day();
        if (weekday != null && today != null && day.to() == CalendarWords.afterWeekday(f.t(), i)) {
            return today.with(TemporalAdjusters.nextOrSame(weekday));
        }
        try {
            return day.value() == null ? null : LocalDate.parse(day.value());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
