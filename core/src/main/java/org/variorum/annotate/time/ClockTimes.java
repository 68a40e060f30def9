package org.variorum.annotate.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/** Times of the clock, with zone and day where they follow: "10:35 a.m.", "9 a.m. EST Tuesday", "1430 GMT". */
final class ClockTimes implements Rule {
    private static final Set<String> BEFORE_NOON = Set.of("am", "a.m", "a.m.");
    private static final Set<String> AFTER_NOON = Set.of("pm", "p.m", "p.m.");
    private static final Set<String> ZONES = Set.of(
            "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "bst", "cet",
            "cest", "eet", "eest", "ist", "jst", "aest", "aedt", "msk");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        Clock clock = clock(t, i);
        if (clock == null) {
            return null;
        }
        int end = t.is(clock.end, ZONES) ? clock.end + 1 : clock.end;
        int at = t.is(end, ",") || t.is(end, "on") ? end + 1 : end;
        Hit day = Days.at(f, at);
        String date = day == null ? null : day.value();
        if (day == null) {
            LocalDate near = f.lastDay() == null ? f.day() : f.lastDay();
            date = near == null ? null : near.toString();
        }
        return new Hit(
                i, day == null ? end : day.to(), TimeExpression.Type.TIME, date == null ? null : date + clock.value);
    }

    private record Clock(int end, String value) {}

    private static @Nullable Clock clock(Tokens t, int i) {
        if (!t.isDigits(i) || (t.isGlued(i) && !t.is(i - 1, "("))) {
            return null;
        }
        boolean minutes = t.is(i + 1, ":")
                && t.isDigits(i + 2)
                && t.isGlued(i + 1)
                && t.isGlued(i + 2)
                && t.word(i + 2).length() == 2;
        String word = t.word(i);
        int end = minutes ? i + 3 : i + 1;
        String minute = minutes ? t.word(i + 2) : "00";
        if (!minutes && word.matches("\\d\\d?\\.\\d\\d")) {
            minute = word.substring(word.length() - 2);
            word = word.substring(0, word.length() - 3);
        }
        boolean morning = t.is(end, BEFORE_NOON);
        boolean half = morning || t.is(end, AFTER_NOON);
        if (word.length() == 4 && t.is(end, ZONES) && !minutes) {
            return checked(end, word.substring(0, 2), word.substring(2), 0);
        }
        if (word.length() > 2 || (!half && !minutes)) {
            return null;
        }
        return checked(half ? end + 1 : end, word, minute, half ? (morning ? -12 : 12) : 0);
    }

    /** The clock if there is such a time; {@code shift} is -12 before noon, 12 after noon, 0 on the 24-hour clock. */
    private static @Nullable Clock checked(int end, String hour, String minute, int shift) {
        if (!hour.matches("\\d+") || !minute.matches("\\d+")) {
            return null;
        }
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        if (h > (shift == 0 ? 24 : 12) || m > 59) {
            return null;
        }
        if (shift != 0) {
            h = h % 12 + (shift > 0 ? 12 : 0);
        }
        return new Clock(end, String.format(Locale.ROOT, "T%02d:%02d", h, m));
    }
}
