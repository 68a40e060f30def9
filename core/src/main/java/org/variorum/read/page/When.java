package org.variorum.read.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.text.Stamp;
import org.variorum.read.text.WrittenDates;

/** Dates as they stand in attributes and addresses of pages. */
final class When {
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[T ]?\\d{4,6}Z?)?");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d\\d)[/_.-]?(0[1-9]|1[0-2]|[1-9](?=[/_.-]))[/_.-]?([0-2]\\d(?=[/_.-]|$)|3[01](?=[/_.-]|$)|[1-9](?=/|$))");

    private static final Pattern MONTH_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/_.-]?(0[1-9]|1[0-2])(?=[/_.-])");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d./])(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?((?:20)?\\d\\d)(?![\\d./]\\d|\\d)");

    /** The web is not older. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    private static final int NOON = 12;

    private When() {}

    /** ISO 8601 from whatever {@code value} is written in; null where it is no full date or cannot be one of a page. */
    static @Nullable String of(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 120) {
            return null;
        }
        String words = value.strip();
        String iso = Stamp.iso(words);
        if (iso == null) {
            Matcher m = DIGITS.matcher(words);
            iso = m.matches() ? Stamp.iso(m.group(1) + "-" + m.group(2) + "-" + m.group(3)) : null;
        }
        if (iso == null) {
            List<WrittenDates.Found> found = WrittenDates.in(words);
            iso = found.isEmpty() ? null : found.get(0).day();
        }
        return iso == null || !isPossible(iso) ? null : iso;
    }

    /** The year and month that an address carries in its path, as {@code 2019-04}; null where it has none. */
    static @Nullable String monthInAddress(@Nullable String url) {
        Matcher m = url == null ? null : MONTH_IN_ADDRESS.matcher(url);
        return m != null && m.find() ? m.group(1) + "-" + m.group(2) : null;
    }

    /**
     * All full dates in words that a page shows, in order: also those with a short year, and those with a slash, where
     * the page's language tells the order of day and month.
     */
    static List<WrittenDates.Found> shown(String words, boolean dayFirst) {
        List<WrittenDates.Found> found = WrittenDates.in(words);
        if (!found.isEmpty() || !mayBeShort(words)) {
            return found;
        }
        List<WrittenDates.Found> all = new ArrayList<>();
        Matcher m = SHORT.matcher(words);
        while (m.find()) {
            boolean slash = m.group(2).equals("/");
            String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
            String iso = slash && !dayFirst ? null : Stamp.iso(year + "-" + two(m.group(3)) + "-" + two(m.group(1)));
            if (iso != null && isPossible(iso)) {
                all.add(new WrittenDates.Found(m.start(), m.end(), iso));
            }
        }
        return all;
    }

    /** Asked first, since in hardly any words such a mark stands behind a digit. */
    private static boolean mayBeShort(String words) {
        for (int i = 1; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c == '.' || c == '/') && words.charAt(i - 1) >= '0' && words.charAt(i - 1) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The day that an address carries in its path; null where it has none. */
    static @Nullable String inAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher m = IN_ADDRESS.matcher(url.replaceFirst("[?#].*$", ""));
        if (!m.find()) {
            return null;
        }
        String iso = Stamp.iso(m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3)));
        return iso == null || !isPossible(iso) ? null : iso;
    }

    /**
     * True where {@code stamp} is of another time zone than the outlet's, whose own {@code day} is the one before or
     * after it: a clock can be behind a stamp only in the stamp's morning, and ahead of it only in its afternoon.
     */
    static boolean isNextDoor(String stamp, String day) {
        if (stamp.length() < 13) {
            return false;
        }
        long ahead = ChronoUnit.DAYS.between(LocalDate.parse(stamp.substring(0, 10)), LocalDate.parse(day));
        boolean morning = Integer.parseInt(stamp.substring(11, 13)) < NOON;
        return ahead == (morning ? -1 : 1);
    }

    /** True where both begin with the same day. */
    static boolean isSameDay(String one, String other) {
        return one.regionMatches(0, other, 0, 10);
    }

    /** True where {@code stamp} is so much later than {@code day} that no time zone explains it. */
    static boolean isLater(String stamp, String day) {
        return ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(stamp.substring(0, 10))) > 1;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isPossible(String iso) {
        int year = Integer.parseInt(iso.substring(0, 4));
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
