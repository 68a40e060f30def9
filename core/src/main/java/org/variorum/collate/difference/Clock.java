package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.passage.Passage;
import org.variorum.report.Spaces;
import org.variorum.report.Span;

/**
 * A clock's time at which a sentence puts something, in minutes from midnight.
 *
 * @param from the first minute that the words leave possible, {@code to} the last
 * @param zone as it is named; null where it is not
 * @param span the words, with what says how exact they are
 * @param token the first word behind them among those of the sentence
 */
record Clock(int minute, int from, int to, @Nullable String zone, Span span, int token) {
    private static final String ZONE = "GMT|UTC|BST|IST|CES?T|AES?T|[ECMP][SD]?T";
    /** "2.30am", "9 p.m. ET"; without either it is a clock's time where a zone or "hours" stands behind it. */
    private static final Pattern TIME = Pattern.compile("(?<![\\p{L}\\d.:,$£€/-])(\\d{1,2})(?:[:.](\\d{2}))?"
            + "(?: ?([aApP])\\.?[mM]\\b\\.?(?: (" + ZONE + ")\\b)?|(?<=[:.]\\d{2}) ?(" + ZONE
            + "|hours\\b|hrs\\b|local time))(?!\\s*(?:to|until|till|and|or|-|\u2013)\\s*\\d)");

    private static final Pattern HOW = Pattern.compile(
            "(?i)\\b(?:(?:shortly|just|soon|moments|minutes|a little) (after|past|before)|(about|around|approximately|roughly|nearly|almost|near))\\s+(?:at\\s+)?$");
    /** "From 9 p.m.": something lasts, or is due; the time of it is not told. */
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:after|before|by|until|till|from|since|between|to|and|or|than|past)\\s+$");
    /** A line that dates the report. */
    private static final Pattern DATING = Pattern.compile("(?i)\\b(?:updated?|posted|published|corrected)\\b.{0,20}$");

    private static final int NOON = 12;
    private static final int HOUR = 60;
    private static final int ABOUT = 10;
    /** "Shortly after" may be so long after. */
    private static final int SHORTLY = 20;

    private static final int ROUND = 30;
    /** A round time may be told for one so far from it. */
    private static final int ROUNDED = 5;

    private static final int EXACT = 2;

    /** Those of a sentence, in their order. */
    static List<Clock> in(Passage p) {
        String text = Spaces.plain(p.text());
        List<Clock> out = new ArrayList<>();
        Matcher m = TIME.matcher(text);
        while (m.find()) {
            Clock clock = of(p, text, m);
            if (clock != null) {
                out.add(clock);
            }
        }
        return out;
    }

    private static @Nullable Clock of(Passage p, String text, Matcher m) {
        String before = text.substring(0, m.start());
        int hour = Integer.parseInt(m.group(1));
        int past = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        String half = m.group(3);
        boolean possible = past < HOUR && (half == null ? hour < 2 * NOON : hour > 0 && hour <= NOON);
        Matcher how = HOW.matcher(before);
        boolean told = how.find();
        if (!possible
                || DATING.matcher(before).find()
                || !told && OPEN.matcher(before).find()) {
            return null;
        }
        boolean afternoon = half != null && half.toLowerCase(Locale.ROOT).equals("p");
        int minute = (half == null ? hour : hour % NOON + (afternoon ? NOON : 0)) * HOUR + past;
        int start = p.at().span().start();
        int end = start + m.end();
        String zone = m.group(4) == null ? m.group(5) : m.group(4);
        String side = told ? how.group(1) : null;
        int exact = minute % ROUND == 0 ? ROUNDED : EXACT;
        int back = side == null ? told ? ABOUT : exact : side.equalsIgnoreCase("before") ? SHORTLY : 0;
        int ahead = side == null ? told ? ABOUT : exact : side.equalsIgnoreCase("before") ? 0 : SHORTLY;
        return new Clock(
                minute,
                minute - back,
                minute + ahead,
                zone != null && zone.matches(ZONE) ? zone : null,
                new Span(start + (told ? how.start() : m.start()), end),
                p.tokenFrom(end));
    }

    /** Whether both may be of one moment. */
    boolean meets(Clock other) {
        return from <= other.to && other.from <= to;
    }

    /** How many minutes lie between them. */
    int apart(Clock other) {
        return Math.abs(minute - other.minute);
    }

    /** Whether full hours between them may be those between two zones. */
    boolean isOfOneZone(Clock other) {
        return zone == null && other.zone == null
                || zone != null && zone.equals(other.zone)
                || apart(other) % HOUR != 0;
    }
}
