package org.variorum.annotate.happening;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;

/** What the words for a date tell of how they are meant. */
final class DateWords {
    private static final Pattern PLACED = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
    /** "Friday morning", "last night": a part of a day. */
    private static final Pattern PART = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T[A-Z]{2}");
    /** "The next night", "a year later": the date hangs on what was told before, not on the day of the report. */
    private static final Pattern HANGS = Pattern.compile(
            "(?i).*\\b(?:same|that|following|previous|preceding|before|after|century|centuries|decades?|past (?:\\p{L}+ )?"
                    + "(?:days?|weeks?|months?|years?))\\b.*|the (?:next|end|start|year|month|week|day)\\b.*"
                    + "|(?!.*\\b(?:this|today|last)\\b).*\\b(?:later|earlier)\\b.*");

    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{4}|(?i)(?:(?:early|late|mid)[ -])?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?,?(?: \\d{4})?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)(?:(?:early|late) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?");

    private DateWords() {}

    /** The date of the calendar that is meant; null where there is none, or it hangs on what was told before. */
    static @Nullable String placed(TimeExpression t, String words) {
        String value = t.value();
        if (value == null || HANGS.matcher(words).matches()) {
            return null;
        }
        if (t.type() == TimeExpression.Type.DATE) {
            return PLACED.matcher(value).matches() ? value : null;
        }
        Matcher part = PART.matcher(value);
        return t.type() == TimeExpression.Type.TIME && part.matches() ? part.group(1) : null;
    }

    /** Whether it may stand with a verb without "on" or "in": "Friday" and "last month", not "2012" or "May". */
    static boolean mayStandBare(String words) {
        return !NUMBERED.matcher(words).matches();
    }

    static boolean isWeekday(String words) {
        return WEEKDAY.matcher(words).matches();
    }
}
