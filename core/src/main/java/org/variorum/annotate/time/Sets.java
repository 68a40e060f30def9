package org.variorum.annotate.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/** Times that return: "every Tuesday", "each July", "daily", "annually", "twice a week". */
final class Sets implements Rule {
    private static final Map<String, String> ADVERBS = Map.ofEntries(
            Map.entry("hourly", "PT1H"),
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P3M"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annually", "P1Y"));
    private static final Set<String> EACH = Set.of("every", "each");
    private static final Set<String> TIMES = Set.of("once", "twice", "times");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        String adverb = ADVERBS.get(t.word(i));
        if (adverb != null && !t.isCapital(i)) {
            return set(i, i + 1, adverb);
        }
        if (t.is(i, TIMES) && t.is(i + 1, "a")) {
            Unit unit = Unit.of(t.word(i + 2));
            return unit == null ? null : set(i, i + 3, unit.duration(BigDecimal.ONE));
        }
        if (!t.is(i, EACH)) {
            return null;
        }
        DayOfWeek weekday = CalendarWords.weekday(t, i + 1);
        if (weekday != null) {
            String part = CalendarWords.partOfDay(t.word(i + 2));
            return set(i, part == null ? i + 2 : i + 3, "XXXX-WXX-" + weekday.getValue() + (part == null ? "" : part));
        }
        Month month = CalendarWords.month(t, i + 1);
        if (month != null) {
            return set(i, i + 2, String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
        }
        String season = CalendarWords.season(t.word(i + 1));
        if (season != null) {
            return set(i, i + 2, "XXXX-" + season);
        }
        String part = CalendarWords.partOfDay(t.word(i + 1));
        if (part != null) {
            return set(i, i + 2, "XXXX-XX-XX" + part);
        }
        Length length = Length.at(t, i + 1);
        if (length != null) {
            return set(i, length.end(), length.value());
        }
        Unit unit = Unit.of(t.word(i + 1));
        return unit == null ? null : set(i, i + 2, unit.duration(BigDecimal.ONE));
    }

    private static Hit set(int from, int to, String value) {
        return new Hit(from, to, TimeExpression.Type.SET, value);
    }
}
