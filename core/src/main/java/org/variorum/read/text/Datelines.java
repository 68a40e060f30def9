package org.variorum.read.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;

/** The place, and often the agency, that a report begins with. */
final class Datelines {
    /**
     * @param place as printed, with region and day where they are given; null where only an agency stands there
     * @param length how many characters it takes with the mark behind it
     * @param agencies common names of the agencies named
     */
    record Dateline(@Nullable String place, int length, List<String> agencies) {}

    /** Words are bound by hyphens within and divided by spaces only, so that no text can be matched in many ways. */
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}.'’]+(?:-[\\p{Lu}.'’]+)*(?: (?:\\p{Lu}[\\p{Lu}.'’]*(?:-[\\p{Lu}.'’]+)*|de|of|el|la|al|del|du|sur)){0,4}";

    private static final String TITLED =
            "\\p{Lu}[\\p{L}.'’]+(?:-[\\p{L}.'’]+)*(?: (?:\\p{Lu}[\\p{L}.'’]*(?:-[\\p{L}.'’]+)*|de|es|of|el|la|al|del|du|sur|am)){0,4}";

    private static final int LONGEST = 160;

    private static final String DAY =
            "(?:, (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?)";
    private static final String AGENCY = "(?:[ ,]*[(\\[]([\\p{L}][\\p{L}\\p{N} ./,&'’-]{1,40})[)\\]])";
    private static final String MARK = "\\s*(?:—|–|--|-|\\.-|:|\\||_)\\s+";

    private static final Pattern UPPER = Pattern.compile("(" + CAPITALS + ")((?:, " + TITLED + "){0,2}?)(" + DAY + "?)"
            + AGENCY + "?(" + MARK + ")(?=[\\p{Lu}\\p{N}\"“‘'«„(])");
    private static final Pattern MIXED = Pattern.compile("(" + TITLED + ")((?:, " + TITLED + "){0,2}?)(" + DAY + "?)"
            + AGENCY + "?(" + MARK + ")(?=[\\p{Lu}\\p{N}\"“‘'«„(])");
    private static final Pattern AGENCY_ONLY = Pattern.compile(AGENCY + MARK + "(?=[\\p{Lu}\\p{N}\"“‘'«„])");
    private static final Pattern DAY_ONLY =
            Pattern.compile("(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)" + AGENCY + MARK
                    + "(?=[\\p{Lu}\\p{N}\"“‘'«„])");
    private static final Pattern ALONE = Pattern.compile(
            "(" + CAPITALS + ")((?:, " + TITLED + "){0,2}?)(" + DAY + "?)" + AGENCY + "?\\s*(?:—|–|--|-|:)?");

    private static final Set<String> NO_PLACES = Set.of(
            "UPDATE",
            "UPDATED",
            "EXCLUSIVE",
            "ANALYSIS",
            "OPINION",
            "BREAKING",
            "BREAKING NEWS",
            "WATCH",
            "LIVE",
            "VIDEO",
            "READ",
            "READ MORE",
            "NOTE",
            "CORRECTION",
            "FACTBOX",
            "EXPLAINER",
            "INTERVIEW",
            "INSIGHT",
            "FEATURE",
            "FOCUS",
            "TIMELINE",
            "COMMENT",
            "EDITORIAL",
            "REVIEW",
            "POLL",
            "PHOTOS",
            "RELATED",
            "MORE",
            "ALERT",
            "URGENT");

    private Datelines() {}

    /** The dateline that the paragraph {@code text} begins with; null where there is none. */
    static @Nullable Dateline at(String text) {
        String paragraph = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher m = AGENCY_ONLY.matcher(paragraph);
        if (m.lookingAt() && isAgency(m.group(1))) {
            Dateline place = at(paragraph.substring(m.end()));
            List<String> agencies = Agencies.in(m.group(1));
            return place == null || place.place() == null
                    ? new Dateline(null, m.end(), agencies)
                    : new Dateline(place.place(), m.end() + place.length(), agencies);
        }
        m = DAY_ONLY.matcher(paragraph);
        if (m.lookingAt() && isAgency(m.group(1))) {
            return new Dateline(null, m.end(), Agencies.in(m.group(1)));
        }
        m = UPPER.matcher(paragraph);
        if (m.lookingAt() && isDateline(m, true)) {
            return dateline(m, m.end());
        }
        m = MIXED.matcher(paragraph);
        return m.lookingAt() && isDateline(m, false) ? dateline(m, m.end()) : null;
    }

    /** The dateline that a whole line is; null where it is something else. */
    static @Nullable Dateline alone(String line) {
        Matcher m = ALONE.matcher(line);
        boolean place = line.length() <= LONGEST
                && m.matches()
                && (Places.world().isPlace(m.group(1) + m.group(2)) || isAgency(m.group(4)));
        return place ? dateline(m, line.length()) : null;
    }

    private static boolean isDateline(Matcher m, boolean capitals) {
        String place = m.group(1);
        if (isAgency(m.group(4))) {
            return true;
        }
        if (m.group(4) != null || NO_PLACES.contains(place)) {
            return false;
        }
        if (Places.world().isPlace(place + m.group(2)) || Places.world().isCity(place)) {
            return m.group(5).strip().length() > 0 && !isHyphen(m);
        }
        boolean dash = !m.group(5).contains(":") && m.group(5).startsWith(" ");
        return capitals && dash && place.length() > 3 && Agencies.named(place) == null;
    }

    /** A hyphen without space before it binds words together. */
    private static boolean isHyphen(Matcher m) {
        return m.group(5).startsWith("-") && !m.group(5).startsWith("--");
    }

    private static boolean isAgency(@Nullable String words) {
        return words != null && !Agencies.in(words).isEmpty();
    }

    private static Dateline dateline(Matcher m, int length) {
        String place = (m.group(1) + m.group(2) + m.group(3)).strip();
        return new Dateline(place, length, m.group(4) == null ? List.of() : Agencies.in(m.group(4)));
    }
}
