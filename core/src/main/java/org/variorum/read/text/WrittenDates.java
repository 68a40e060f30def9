package org.variorum.read.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Full dates written for people, day, month and year. What could be two dates is none. */
public final class WrittenDates {
    /** A full date and where it stands. */
    public record Found(int start, int end, String day) {}

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String MONTH = "(\\p{L}{3,13})\\.?";
    private static final Pattern ANY = Pattern.compile("(?<![\\d\\p{L}/.-])(?:"
            + "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de |of )?" + MONTH + ",?[\\s-]+(?:de |del )?" + YEAR
            + "|" + MONTH + "[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+" + YEAR
            + "|" + YEAR + "([-/.])(\\d{1,2})\\8(\\d{1,2})"
            + "|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR
            + "|(\\d{1,2})([/-])(\\d{1,2})\\15" + YEAR
            + "|" + YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]"
            + ")(?![\\d/])");

    private WrittenDates() {}

    /** All full dates in {@code words}, in order. */
    public static List<Found> in(String words) {
        List<Found> found = new ArrayList<>();
        if (!hasYear(words)) {
            return found;
        }
        Matcher m = ANY.matcher(words);
        int from = 0;
        while (m.find(from)) {
            String day = day(m.toMatchResult());
            if (day != null) {
                found.add(new Found(m.start(), m.end(), day));
                from = m.end();
            } else {
                from = m.start() + 1;
            }
        }
        return found;
    }

    /** Asked first, since hardly any words have one. */
    private static boolean hasYear(String words) {
        for (int i = 0; i + 3 < words.length(); i++) {
            if ((words.startsWith("19", i) || words.startsWith("20", i))
                    && isDigit(words.charAt(i + 2))
                    && isDigit(words.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable String day(MatchResult m) {
        if (m.group(1) != null) {
            return day(m.group(3), Months.number(m.group(2)), m.group(1));
        }
        if (m.group(4) != null) {
            return day(m.group(6), Months.number(m.group(4)), m.group(5));
        }
        if (m.group(7) != null) {
            return day(m.group(7), Integer.valueOf(m.group(9)), m.group(10));
        }
        if (m.group(11) != null) {
            return day(m.group(13), Integer.valueOf(m.group(12)), m.group(11));
        }
        if (m.group(14) != null) {
            return unambiguous(m.group(17), Integer.parseInt(m.group(14)), Integer.parseInt(m.group(16)));
        }
        return day(m.group(18), Integer.valueOf(m.group(19)), m.group(20));
    }

    /** Day and month may stand in either order: only one of them above twelve tells which. */
    private static @Nullable String unambiguous(String year, int first, int second) {
        if (first == second || second > 12) {
            return day(year, first, String.valueOf(second));
        }
        return first > 12 ? day(year, second, String.valueOf(first)) : null;
    }

    private static @Nullable String day(String year, @Nullable Integer month, String day) {
        if (month == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
