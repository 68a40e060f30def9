package org.variorum.annotate.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Names of months, days of the week, seasons and parts of the day. */
final class CalendarWords {
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Set<String> SHORT_WEEKDAYS =
            Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");
    private static final Map<String, String> SEASONS = Map.of(
            "spring",
            "SP",
            "summer",
            "SU",
            "fall",
            "FA",
            "autumn",
            "FA",
            "winter",
            "WI",
            "springtime",
            "SP",
            "summertime",
            "SU",
            "wintertime",
            "WI");
    private static final Map<String, String> PARTS = Map.of(
            "morning",
            "TMO",
            "afternoon",
            "TAF",
            "evening",
            "TEV",
            "night",
            "TNI",
            "noon",
            "T12:00",
            "midday",
            "T12:00",
            "midnight",
            "T24:00",
            "dawn",
            "TMO",
            "dusk",
            "TEV");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        for (String brief : SHORT_WEEKDAYS) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (brief.startsWith(day.name().toLowerCase(Locale.ROOT).substring(0, 3))) {
                    WEEKDAYS.put(brief, day);
                }
            }
        }
    }

    private CalendarWords() {}

    /** The month named here with a capital; null where none is. */
    static @Nullable Month month(Tokens t, int i) {
        return t.isCapital(i) ? MONTHS.get(t.word(i)) : null;
    }

    /** The token after the name of a month and the point of its abbreviation. */
    static int afterMonth(Tokens t, int i) {
        boolean brief = t.word(i).length() <= 4 && !t.is(i, "may") && !t.is(i, "june") && !t.is(i, "july");
        return brief && t.is(i + 1, ".") && t.isGlued(i + 1) ? i + 2 : i + 1;
    }

    static @Nullable DayOfWeek weekday(Tokens t, int i) {
        if (!t.isCapital(i) || (t.is(i, SHORT_WEEKDAYS) && !t.is(i + 1, "."))) {
            return null;
        }
        return WEEKDAYS.get(t.word(i));
    }

    static int afterWeekday(Tokens t, int i) {
        return t.is(i, SHORT_WEEKDAYS) && t.is(i + 1, ".") && t.isGlued(i + 1) ? i + 2 : i + 1;
    }

    static @Nullable String season(String word) {
        return SEASONS.get(word);
    }

    /** The suffix of a value for a part of the day, "TMO" for morning; null where the word names none. */
    static @Nullable String partOfDay(String word) {
        return PARTS.get(word);
    }
}
