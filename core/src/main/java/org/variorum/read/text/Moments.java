package org.variorum.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time as feeds and agencies write them. */
public final class Moments {
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,?\\s*)?(\\d{1,2})[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+"
                    + "(\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(\\p{L}{1,5}|[+-]\\d{2}:?\\d{2})?)?");

    /** The zones that the standard for mail names, and no other: the rest have more than one meaning. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int CENTURY_TURNS = 70;

    private Moments() {}

    /**
     * ISO 8601 for {@code words}, with the offset they give; a day alone where they give no more.
     *
     * @return null where they are no date, or one that no report can have
     */
    public static @Nullable String iso(@Nullable String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            return null;
        }
        String bare = words.strip();
        String iso = Stamp.iso(bare);
        iso = iso == null ? basic(bare) : iso;
        iso = iso == null ? mail(bare) : iso;
        if (iso == null) {
            List<WrittenDates.Found> found = WrittenDates.in(bare);
            iso = found.size() == 1 ? found.getFirst().day() : null;
        }
        return iso == null || !isPossible(iso) ? null : iso;
    }

    private static @Nullable String basic(String words) {
        Matcher m = BASIC.matcher(words);
        if (!m.matches()) {
            return null;
        }
        String day = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
        return iso(day, m.group(4), m.group(5), m.group(6), m.group(7));
    }

    private static @Nullable String mail(String words) {
        Matcher m = MAIL.matcher(words);
        if (!m.matches()) {
            return null;
        }
        Integer month = Months.number(m.group(2));
        if (month == null) {
            return null;
        }
        String day = year(m.group(3)) + "-" + two(String.valueOf(month)) + "-" + two(m.group(1));
        String zone = m.group(7);
        String offset =
                zone == null || !Character.isLetter(zone.charAt(0)) ? zone : ZONES.get(zone.toUpperCase(Locale.ROOT));
        return iso(day, m.group(4), m.group(5), m.group(6), offset);
    }

    private static @Nullable String iso(
            String day,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String offset) {
        if (hour == null || minute == null) {
            return Stamp.iso(day);
        }
        String time = two(hour) + ":" + minute + ":" + (second == null ? "00" : second);
        return Stamp.iso(day + "T" + time + (offset == null ? "" : offset));
    }

    private static String year(String digits) {
        if (digits.length() == 4) {
            return digits;
        }
        return (Integer.parseInt(digits) < CENTURY_TURNS ? "20" : "19") + digits;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isPossible(String iso) {
        int year = Integer.parseInt(iso.substring(0, 4));
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
