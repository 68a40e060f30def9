package org.variorum.read.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates written by machines. */
public final class Stamp {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"
            + "(?:[T ]([01]\\d|2[0-3]):?([0-5]\\d)(?::?([0-5]\\d|60)(?:[.,]\\d+)?)?\\s*"
            + "(Z|UTC|GMT|[+-](?:0\\d|1[0-8])(?::?[0-5]\\d)?)?)?");

    private Stamp() {}

    /**
     * The ISO 8601 form of a machine's date: a day, or a day and time with the offset it was written with.
     *
     * @return null where {@code words} are no such date or no such day exists
     */
    public static @Nullable String iso(String words) {
        Matcher m = ISO.matcher(words.strip());
        if (!m.matches() || !exists(m.group(1), m.group(2), m.group(3))) {
            return null;
        }
        String day = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
        if (m.group(4) == null) {
            return day;
        }
        String seconds = m.group(6) == null ? "00" : m.group(6).equals("60") ? "59" : m.group(6);
        return day + "T" + m.group(4) + ":" + m.group(5) + ":" + seconds + offset(m.group(7));
    }

    private static String offset(@Nullable String written) {
        if (written == null) {
            return "";
        }
        if (Character.isLetter(written.charAt(0))) {
            return "Z";
        }
        String digits = written.substring(1).replace(":", "");
        return written.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2) : "00");
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
