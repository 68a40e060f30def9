package org.variorum.annotate.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/** A day with a part of it: "Friday", "Friday morning", "yesterday afternoon", "mid-afternoon yesterday", "tonight", "this morning". */
final class DayTimes implements Rule {
    private static final Set<String> OF_THIS_DAY = Set.of("morning", "afternoon", "evening");

    /** One moment, where a word that tells when stands before: "before noon", not "noon prayers". */
    private static final Set<String> NAMED = Set.of("noon", "midday", "midnight");

    private static final Set<String> AT = Set.of(
            "at", "by", "around", "about", "before", "after", "until", "till", "since", "from", "to", "between", "and",
            "near", "towards");
    private static final Set<String> BEHIND_OVERNIGHT = Set.of(
            "", ".", ",", ";", ":", ")", "!", "?", "\"", "\u201D", "in", "on", "at", "and", "to", "from", "into", "by",
            "after", "as", "when", "while", "but", "that", "with", "near", "across", "along", "against", "for");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        Hit tonight = tonight(f, i);
        if (tonight != null) {
            return tonight;
        }
        if (t.is(i, "overnight")) {
            return overnight(f, i);
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

    /** "Overnight on Tuesday"; which night it was is open where no day follows. "An overnight stay" tells no time. */
    private static @Nullable Hit overnight(Frame f, int i) {
        Tokens t = f.t();
        Hit day = Days.at(f, t.is(i + 1, "on") ? i + 2 : i + 1);
        if (day != null) {
            return new Hit(i, day.to(), TimeExpression.Type.TIME, suffixed(day.value(), "TNI"));
        }
        return t.is(i + 1, BEHIND_OVERNIGHT) ? new Hit(i, i + 1, TimeExpression.Type.TIME, null) : null;
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
        if (at == i && t.is(i, NAMED) && t.is(i - 1, AT)) {
            LocalDate near = f.lastDay() == null ? today : f.lastDay();
            return new Hit(i, i + 1, TimeExpression.Type.TIME, suffixed(near == null ? null : near.toString(), part));
        }
        return at > i
                ? new Hit(i, at + 1, TimeExpression.Type.TIME, suffixed(today == null ? null : today.toString(), part))
                : null;
    }

    private static @Nullable String suffixed(@Nullable String day, @Nullable String part) {
        return day == null || part == null ? null : day + part;
    }
}
