package org.variorum.annotate.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/** A day with a part of it: "Friday", "Friday morning", "yesterday afternoon", "mid-afternoon yesterday", "tonight", "this morning". */
final class DayTimes implements Rule {
    private static final Set<String> OF_THIS_DAY = Set.of("morning", "afternoon", "evening");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        Hit tonight = tonight(f, i);
        if (tonight != null) {
            return tonight;
        }
        Hit day = Days.at(f, i);
        if (day != null) {
            String part = CalendarWords.partOfDay(t.word(day.to()));
            return part == null ? day : new Hit(i, day.to() + 1, TimeExpression.Type.TIME, suffixed(day.value(), part));
        }
        return partFirst(f, i);
    }

    private static @Nullable Hit tonight(Frame f, int i) {
        Tokens t = f.t();
        LocalDate day = f.day();
        String today = day == null ? null : day.toString();
        if (t.is(i, "tonight")) {
            return new Hit(i, i + 1, TimeExpression.Type.TIME, suffixed(today, "TNI"));
        }
        if (t.is(i, "this") && t.is(i + 1, OF_THIS_DAY)) {
            return new Hit(i, i + 2, TimeExpression.Type.TIME, suffixed(today, CalendarWords.partOfDay(t.word(i + 1))));
        }
        if (t.is(i, "last") && (t.is(i + 1, "night") || t.is(i + 1, "evening"))) {
            String before = day == null ? null : day.minusDays(1).toString();
            return new Hit(
                    i, i + 2, TimeExpression.Type.TIME, suffixed(before, CalendarWords.partOfDay(t.word(i + 1))));
        }
        return null;
    }

    /** "midnight Friday", "mid-afternoon yesterday". */
    private static @Nullable Hit partFirst(Frame f, int i) {
        Tokens t = f.t();
        int at = t.is(i, "mid") ? (t.isHyphen(i + 1) ? i + 2 : i + 1) : i;
        String part = CalendarWords.partOfDay(t.word(at));
        if (part == null) {
            return null;
        }
        Hit day = Days.at(f, t.is(at + 1, "on") ? at + 2 : at + 1);
        if (day != null) {
            return new Hit(i, day.to(), TimeExpression.Type.TIME, suffixed(day.value(), part));
        }
        LocalDate today = f.day();
        return at > i
                ? new Hit(i, at + 1, TimeExpression.Type.TIME, suffixed(today == null ? null : today.toString(), part))
                : null;
    }

    private static @Nullable String suffixed(@Nullable String day, @Nullable String part) {
        return day == null || part == null ? null : day + part;
    }
}
