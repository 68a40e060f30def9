package org.variorum.annotate.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Seasons of the year: "fall 2022", "the autumn of 2022", "the summer". */
final class Seasons implements Rule {
    private static final Map<String, Integer> FIRST_MONTH = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final Set<String> LEADS =
            Set.of("in", "since", "by", "until", "during", "early", "late", "mid", "-");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        int at = t.is(i, "the") ? i + 1 : i;
        String season = CalendarWords.season(t.word(at));
        if (season == null) {
            return null;
        }
        int year = t.is(at + 1, "of") ? at + 2 : at + 1;
        if (Years.isYear(t, year)) {
            return Hit.date(i, year + 1, t.word(year) + "-" + season);
        }
        Hit spelled = t.is(at + 1, "of") ? new Years().at(f, year) : null;
        if (spelled != null) {
            return Hit.date(i, spelled.to(), spelled.value() + "-" + season);
        }
        boolean alone = at > i ? !t.is(at + 1, "of") && !t.is(at, "fall") : t.is(i - 1, LEADS);
        if (!alone || t.isWord(at + 1) && t.isCapital(at + 1)) {
            return null;
        }
        return Hit.date(i, at + 1, f.day() == null ? null : f.day().getYear() + "-" + season);
    }

    /** The season before, at or after the day: -1 for the last one that is over, 1 for the next to begin. */
    static String near(LocalDate day, String season, int step) {
        int first = FIRST_MONTH.getOrDefault(season, 1);
        int year = day.getYear();
        if (step < 0 && day.getMonthValue() < first + 3) {
            year--;
        }
        if (step > 0 && day.getMonthValue() >= first) {
            year++;
        }
        return year + "-" + season;
    }
}
