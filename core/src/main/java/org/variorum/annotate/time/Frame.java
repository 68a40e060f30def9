package org.variorum.annotate.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/**
 * What a rule may look at: the sentence, the day of publication, and the times named before in the same report.
 *
 * @param day null where the day of publication is unknown
 * @param earlier in the order of the text, those of this sentence that have been read included
 */
record Frame(Tokens t, @Nullable LocalDate day, List<TimeExpression> earlier) {
    private static final int QUARTER_REACH = 8;
    private static final int QUOTE_REACH = 200;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-\\d{2})?");

    boolean isFuture(int i) {
        return Tense.at(t, i) == Tense.FUTURE;
    }

    /** The quarter of a year that is told of, "1989-Q3": the latest one named lately; null where there is none. */
    @Nullable
    String quarter() {
        String latest = null;
        for (int k = Math.max(0, earlier.size() - QUARTER_REACH); k < earlier.size(); k++) {
            String value = earlier.get(k).value();
            if (value != null && isQuarter(value) && (latest == null || value.compareTo(latest) > 0)) {
                latest = value;
            }
        }
        return latest;
    }

    /** The quarter a year before the one just named; null where the last times named are no quarters. */
    @Nullable
    String yearBeforeQuarter() {
        for (int k = Math.max(0, earlier.size() - 2); k < earlier.size(); k++) {
            String value = earlier.get(k).value();
            String latest = quarter();
            if (value != null && latest != null && isQuarter(value)) {
                return Integer.parseInt(latest.substring(0, 4)) - 1 + latest.substring(4);
            }
        }
        return null;
    }

    private static boolean isQuarter(String value) {
        return value.length() == 7 && value.charAt(5) == 'Q' && value.charAt(4) == '-';
    }

    /** The day of the last date named that is one day; null where there is none. */
    @Nullable
    LocalDate lastDay() {
        for (int k = earlier.size() - 1; k >= 0; k--) {
            LocalDate day = dayOf(earlier.get(k).value());
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The beginning of the last date named that is a day, a month or a year; null where there is none. */
    @Nullable
    LocalDate lastDate() {
        for (int k = earlier.size() - 1; k >= 0; k--) {
            String value = earlier.get(k).value();
            if (value == null || earlier.get(k).type() != TimeExpression.Type.DATE) {
                continue;
            }
            LocalDate day = dayOf(value);
            if (day == null && YEAR_OR_MONTH.matcher(value).matches()) {
                day = dayOf(value.length() == 4 ? value + "-01-01" : value + "-01");
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /**
     * The day from which the words at token {@code i} are spoken: within quotation marks, the day named in front of them
     * in the sentence; otherwise the day of publication.
     */
    @Nullable
    LocalDate dayOfSpeech(int i) {
        int mark = openMark(i);
        for (int k = earlier.size() - 1; mark >= 0 && k >= 0; k--) {
            TimeExpression time = earlier.get(k);
            if (time.span().start() < t.start(0)) {
                break;
            }
            LocalDate told = time.span().end() <= t.start(mark) ? dayOf(time.value()) : null;
            if (told != null) {
                return told;
            }
        }
        return day;
    }

    /** The token of the quotation mark that is open at token {@code i}; -1 where none is. */
    private int openMark(int i) {
        int open = -1;
        for (int k = Math.max(0, i - QUOTE_REACH); k < i; k++) {
            if (t.is(k, "\u201c") || (t.is(k, "\"") && open < 0)) {
                open = k;
            } else if (t.is(k, "\u201d") || t.is(k, "\"")) {
                open = -1;
            }
        }
        return open;
    }

    private static @Nullable LocalDate dayOf(@Nullable String value) {
        if (value == null || !DAY.matcher(value).lookingAt()) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
