package org.variorum.annotate;

import java.util.regex.Pattern;

/** What the words for a date tell of how they are meant. */
final class DateWords {
    private static final Pattern PLACED = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
    /** "The next night", "a year later": the date hangs on what was told before, not on the day of the report. */
    private static final Pattern HANGS = Pattern.compile(
            "(?i).*\\b(?:same|that|following|previous|preceding|before|after|century|centuries|decades?|past (?:\\p{L}+ )?"
                    + "(?:days?|weeks?|months?|years?))\\b.*|the (?:next|end|start|year|month|week|day)\\b.*"
                    + "|(?!.*\\b(?:this|today|last)\\b).*\\b(?:later|earlier)\\b.*");

    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{4}|(?i)(?:(?:early|late|mid)[ -])?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?,?(?: \\d{4})?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)(?:(?:early|late) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private DateWords() {}

    /** Whether a date of the calendar is meant, and not one that hangs on what was told before. */
    static boolean placed(TimeExpression t, String words) {
        String value = t.value();
        return t.type() == TimeExpression.Type.DATE
                && value != null
                && PLACED.matcher(value).matches()
                && !HANGS.matcher(words).matches();
    }

    /** Whether it may stand with a verb without "on" or "in": "Friday" and "last month", not "2012" or "May". */
    static boolean mayStandBare(String words) {
        return !NUMBERED.matcher(words).matches();
    }

    static boolean isWeekday(String words) {
        return WEEKDAY.matcher(words).matches();
    }
}
