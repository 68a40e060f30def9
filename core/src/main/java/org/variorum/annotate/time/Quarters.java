package org.variorum.annotate.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Ordinals;
import org.variorum.annotate.token.Tokens;

/** Quarters of a year as companies report them: "the third quarter of 1990", "third-quarter", "the year-ago quarter". */
final class Quarters implements Rule {
    private static final Set<String> SPANS = Set.of("quarter", "period");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        int at = t.is(i, "the") || t.is(i, "its") && t.word(i + 1).endsWith("th") ? i + 1 : i;
        if (t.is(at, "fiscal")) {
            at++;
        }
        Hit ago = yearAgo(f, i, at);
        if (ago != null) {
            return ago;
        }
        String year = null;
        boolean seen = t.are(at + 1, "year", "'s") && f.day() != null;
        if (seen && (t.is(at, "this") || t.is(at, "last") || t.is(at, "next"))) {
            int step = t.is(at, "this") ? 0 : t.is(at, "last") ? -1 : 1;
            LocalDate day = f.day();
            year = day == null ? null : Integer.toString(day.getYear() + step);
            at += 3;
        }
        if (Years.isYear(t, at)) {
            year = t.word(at++);
        }
        Ordinals.Ordinal ordinal = Ordinals.at(t, at);
        if (ordinal == null || ordinal.value() > 4) {
            return latest(f, i, at);
        }
        int word = t.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
        if (!t.is(word, "quarter")) {
            return null;
        }
        int end = word + 1;
        int after = t.is(end, "of") ? end + 1 : end;
        if (Years.isYear(t, after)) {
            year = t.word(after);
            end = after + 1;
        }
        if (year == null) {
            year = year(f, word, ordinal.value());
        }
        return Hit.date(i, end, year == null ? null : year + "-Q" + ordinal.value());
    }

    private static @Nullable Hit yearAgo(Frame f, int i, int at) {
        Tokens t = f.t();
        boolean said = t.is(at, "year") && t.isHyphen(at + 1) && (t.is(at + 2, "ago") || t.is(at + 2, "earlier"));
        if (!said) {
            return null;
        }
        Ordinals.Ordinal ordinal = Ordinals.at(t, at + 3);
        int word = ordinal == null ? at + 3 : ordinal.end();
        int end = t.is(word, SPANS) ? word + 1 : at + 3;
        String value = f.yearBeforeQuarter();
        LocalDate day = f.day();
        if (value == null && day != null) {
            value = Integer.toString(day.getYear() - 1);
        }
        return Hit.date(i, end, value);
    }

    /** "the quarter", "the latest quarter", "the 1989 period". */
    private static @Nullable Hit latest(Frame f, int i, int at) {
        Tokens t = f.t();
        boolean ofYear = Years.isYear(t, at - 1) && t.is(at, SPANS);
        int word = t.is(at, "latest") ? at + 1 : at;
        boolean said = t.is(word, "quarter") || (word > at && t.is(word, SPANS)) || ofYear;
        if (at == i || !said || t.is(word + 1, "of")) {
            return null;
        }
        LocalDate day = f.day();
        String quarter = f.quarter();
        if (ofYear) {
            return Hit.date(i, word + 1, t.word(at - 1) + (quarter == null ? "" : quarter.substring(4)));
        }
        String last = day == null ? null : Periods.quarter(day.minusMonths(3));
        return Hit.date(i, word + 1, quarter == null ? last : quarter);
    }

    /** The year of the quarter meant: this one's, unless it lies well ahead. */
    private static @Nullable String year(Frame f, int i, int quarter) {
        LocalDate day = f.day();
        if (day == null) {
            return null;
        }
        int now = day.get(IsoFields.QUARTER_OF_YEAR);
        boolean before = quarter > now + 1 || (quarter > now && !f.isFuture(i));
        return Integer.toString(before ? day.getYear() - 1 : day.getYear());
    }
}
