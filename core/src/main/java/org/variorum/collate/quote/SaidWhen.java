package org.variorum.collate.quote;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.TimeExpression;
import org.variorum.collate.Citation;
import org.variorum.report.Span;

/**
 * When a report says that words were said.
 *
 * @param value a year, a month or a day as {@code 2024-06-14}, or a weekday of an unknown week
 * @param at the words for it, with the sentence they stand in
 */
record SaidWhen(String value, Citation at) {
    private static final Pattern DATED = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-\\d");
    /** A clause of its own: "who took office in 2019", "after the vote on Monday". */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:who|whom|whose|which|that|since|after|before|when|where|while|until|following|because)\\b[^,;\u2014]*$");

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?i)^(?!.*\\d{4}).*\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b");
    /** "That Monday" was named before, and lies nobody knows where. */
    private static final Pattern POINTS_BACK = Pattern.compile("(?i)\\b(?:that|same)\\b");

    private static final Pattern WEEKDAY_NAME = Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private static final int SAME_DAYS = 3;
    private static final int BESIDE = 14;
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** The only time in the sentence that is no part of the words reported and no aside; else the one beside the cue. */
    static @Nullable SaidWhen of(QuotePiece p) {
        if (p.attribution() == QuotePiece.NOBODY) {
            return null;
        }
        AnnotatedReport r = p.at().report();
        Attribution a = r.attributions().get(p.attribution());
        Sentence own = p.sentence();
        SaidWhen found = own == null ? null : in(r, own.span(), a);
        Span cue = a.cue();
        Sentence saying = cue == null ? null : r.sentenceAt(cue);
        return found != null || saying == null || saying.equals(own) ? found : in(r, saying.span(), a);
    }

    private static @Nullable SaidWhen in(AnnotatedReport r, Span sentence, Attribution a) {
        List<SaidWhen> found = new ArrayList<>();
        List<SaidWhen> beside = new ArrayList<>();
        String text = r.report().text();
        for (TimeExpression t : r.times()) {
            boolean outside = sentence.contains(t.span())
                    && a.content().stream().noneMatch(c -> c.contains(t.span()))
                    && r.quoted().stream().noneMatch(q -> q.span().contains(t.span()));
            boolean pointsBack = POINTS_BACK.matcher(t.span().in(text)).find();
            String value = outside && !pointsBack ? day(t) : null;
            if (value != null
                    && !ASIDE.matcher(text.substring(sentence.start(), t.span().start()))
                            .find()) {
                SaidWhen when = new SaidWhen(value, new Citation(r, sentence, t.span()));
                found.add(when);
                Span cue = a.cue();
                int far = cue == null ? BESIDE : t.span().start() - cue.end();
                if (far >= 0 && far < BESIDE) {
                    beside.add(when);
                }
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        return beside.size() == 1 ? beside.getFirst() : null;
    }

    /** The day, month or year that a time lies in, or its weekday; null where it is something else. */
    private static @Nullable String day(TimeExpression t) {
        String day = t.date();
        if (day == null || t.type() != TimeExpression.Type.DATE && t.type() != TimeExpression.Type.TIME) {
            return null;
        }
        return DATED.matcher(day).matches() || WEEKDAY.matcher(day).matches() ? day : null;
    }

    boolean isPlaced() {
        return DATED.matcher(value).matches();
    }

    /** Whether it lies so many days before another day, whichever of its days is meant. */
    boolean isBefore(LocalDate day, int days) {
        LocalDate last = bound("-12-31", YearMonth::atEndOfMonth);
        return last != null && last.plusDays(days).isBefore(day);
    }

    /** The first day it may mean; null of a weekday of an unknown week. */
    @Nullable
    LocalDate first() {
        return bound("-01-01", month -> month.atDay(1));
    }

    private @Nullable LocalDate bound(String ofYear, Function<YearMonth, LocalDate> ofMonth) {
        if (!isPlaced()) {
            return null;
        }
        try {
            return switch (value.length()) {
                case YEAR -> LocalDate.parse(value + ofYear);
                case MONTH -> ofMonth.apply(YearMonth.parse(value));
                default -> LocalDate.parse(value);
            };
        } catch (DateTimeParseException e) {
            return null; // the 30th of February
        }
    }

    /** Whether both cannot be: a year does not contradict a day in it, nor a weekday a date that may fall on it. */
    boolean contradicts(SaidWhen other) {
        boolean within = within(value, other.value)
                || (isYearless() || other.isYearless()) && within(withoutYear(), other.withoutYear());
        return !within && isPlaced() == other.isPlaced() && !sameWeekday(other);
    }

    /** "Sunday" in two reports of about the same days: the day of one of the reports may be off by a zone or an edition. */
    private boolean sameWeekday(SaidWhen other) {
        LocalDate mine = reported();
        LocalDate theirs = other.reported();
        return WEEKDAY_NAME.matcher(words()).matches()
                && words().equalsIgnoreCase(other.words())
                && mine != null
                && theirs != null
                && Math.abs(ChronoUnit.DAYS.between(mine, theirs)) <= SAME_DAYS;
    }

    /** The day of the report; null where it is unknown. */
    private @Nullable LocalDate reported() {
        String day = at.report().report().day();
        return day == null ? null : new SaidWhen(day, at).first();
    }

    private static boolean within(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    /** "March 2": its year is only the likeliest one. */
    private boolean isYearless() {
        return isPlaced() && MONTH_DAY.matcher(words()).find();
    }

    private String withoutYear() {
        return value.substring(Math.min(YEAR, value.length()));
    }

    String words() {
        return at.focusText();
    }
}
