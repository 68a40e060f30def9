package org.variorum.tell.layout.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.variorum.collate.Difference;
import org.variorum.collate.Origins;
import org.variorum.collate.Range;
import org.variorum.collate.Rift;

/** Words for numbers, days and reasons, the same on every page. */
public final class Phrases {
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private Phrases() {}

    /** "no", "one" to "twelve", then digits. */
    public static String number(int n) {
        return n >= 0 && n < SMALL.size() ? SMALL.get(n) : Integer.toString(n);
    }

    /** "one report", "five reports". */
    public static String count(int n, String noun) {
        return number(n) + " " + (n == 1 ? noun : plural(noun));
    }

    public static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** "two to three", or "two" where both ends are the same. */
    public static String range(Range range) {
        return range.min() == range.max() ? number(range.min()) : number(range.min()) + " to " + number(range.max());
    }

    public static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** "A, B and C". */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** A date as exact as it is given, "16 April 2026", "April 2026", "2026"; what is no such date stays as it is. */
    public static String date(String iso) {
        if (!ISO_DATE.matcher(iso).matches()) {
            return iso;
        }
        String year = iso.substring(0, 4);
        int month = iso.length() < 7 ? 0 : Integer.parseInt(iso.substring(5, 7));
        int day = iso.length() < 10 ? 0 : Integer.parseInt(iso.substring(8, 10));
        return (day == 0 ? "" : day + " ") + (month == 0 ? "" : MONTHS.get(month - 1) + " ") + year;
    }

    /** A day with its time where one is given: "16 April 2026, 19:40 (+02:00)". */
    public static String moment(String iso) {
        if (iso.length() < 16 || iso.charAt(10) != 'T') {
            return date(iso);
        }
        String zone = iso.substring(16).replaceFirst("^:[0-9]{2}(\\.[0-9]+)?", "");
        String offset = zone.isEmpty() ? "" : zone.equals("Z") ? " (UTC)" : " (" + zone + ")";
        return date(iso.substring(0, 10)) + ", " + iso.substring(11, 16) + offset;
    }

    /** What a difference is about, for a label. */
    public static String kind(Difference.Kind kind) {
        return switch (kind) {
            case FIGURE -> "Figure";
            case TIME -> "Time";
            case PLACE -> "Place";
            case SPEAKER -> "Who said it";
            case CHANNEL -> "Through whom";
            case POLARITY -> "Yes or no";
            case WORDING -> "Wording";
            case ASSESSMENT -> "Judgement";
        };
    }

    /** What a place tells that else tells of the same. */
    public static String apart(Rift.Kind kind) {
        return switch (kind) {
            case AMOUNT -> "another number";
            case DAY -> "another day";
            case RANK -> "another result or place in a row";
            case STAGE -> "another stage";
        };
    }

    /** What explains a difference, for a label. */
    public static String reason(Difference difference) {
        Difference.Reason reason = difference.reason();
        if (difference.verdict() == Difference.Verdict.CONFLICT || reason == null) {
            return "not explained by the reports";
        }
        return switch (reason) {
            case UPDATE -> "a later report";
            case BOUND -> "a limit, not a count";
            case SCOPE -> "not the same thing counted";
            case ROUNDING -> "rounded";
            case PARTY -> "each side’s own account";
            case UNIT -> "another unit";
            case TRANSLATION -> "translated differently";
            case CUT -> "quoted in part";
            case UNKNOWN -> "not explained by the reports";
        };
    }

    /** Why reports are held to share an origin, as a sentence. */
    public static String because(Origins.Because because) {
        String what = switch (because.kind()) {
            case CREDIT ->
                because.strength() == Origins.Strength.STRONG
                        ? "They name the same agency"
                        : "One of them reports it from the other’s outlet";
            case SHARED_TEXT -> "They share sentences outside quotation marks";
            case PUBLISHER -> "They have the same publisher";
            case TOLD -> "They have it from";
        };
        String name = because.name();
        String separator = because.kind() == Origins.Kind.TOLD ? " " : ", ";
        return what
                + (name == null ? "" : separator + name)
                + (because.strength() == Origins.Strength.STRONG ? "." : ", which is weak evidence.");
    }
}
