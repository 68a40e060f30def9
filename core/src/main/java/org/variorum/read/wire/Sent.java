package org.variorum.read.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.text.Moments;

/** When a message was sent, as its trailer tells. */
final class Sent {
    /** Day, hour and minute, then month and year: 061030 GMT May 31. */
    private static final Pattern BY_DAY = Pattern.compile(
            "(?<!\\d)(\\d{2})(\\d{2})(\\d{2})(?: ?(GMT|UTC|Z))?[ :]+(\\p{L}{3,9})\\.? (\\d{4}|\\d{2})(?!\\d)(?: ?(GMT|UTC))?");

    /** As agencies of America end: AP-WF-05-06-31 1030GMT, the month before the day. */
    private static final Pattern BY_MONTH =
            Pattern.compile("\\p{Lu}{2,3}-\\p{Lu}{2,3}-(\\d{2})-(\\d{2})-(\\d{2}) (\\d{2})(\\d{2})GMT");

    private Sent() {}

    /** By {@code trailer}, with an offset only where that is said. */
    static @Nullable String in(String trailer) {
        Matcher m = BY_DAY.matcher(trailer);
        if (m.find()) {
            String zone = m.group(4) == null && m.group(7) == null ? "" : " GMT";
            return Moments.iso(
                    m.group(1) + " " + m.group(5) + " " + m.group(6) + " " + m.group(2) + ":" + m.group(3) + zone);
        }
        m = BY_MONTH.matcher(trailer);
        return m.find()
                ? Moments.iso("20" + m.group(3) + m.group(1) + m.group(2) + "T" + m.group(4) + m.group(5) + "Z")
                : null;
    }

    /** Where the last line before {@code end} begins if it tells when the message was sent, else {@code end}. */
    static int lastLine(String text, int from, int end) {
        String rest = text.substring(from, end).stripTrailing();
        int line = rest.lastIndexOf('\n') + 1;
        return BY_DAY.matcher(rest.substring(line).strip()).matches() ? from + line : end;
    }
}
