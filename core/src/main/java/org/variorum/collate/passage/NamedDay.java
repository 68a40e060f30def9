package org.variorum.collate.passage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Spaces;
import org.variorum.report.Span;

/**
 * A day that a sentence names.
 *
 * @param words as they stand in the report
 * @param token the first word of the name among those of the sentence
 */
public record NamedDay(Form form, TimeExpression time, String words, int token) {
    /** A day, whether or not its week is known. */
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}|XXXX-WXX-\\d)(?:T.*)?");

    /** "Black Friday" is that day's name, not a day on which something was done. */
    private static final Set<String> FEASTS = Set.of(
            "ash", "black", "bloody", "casual", "cyber", "easter", "fat", "giving", "good", "holy", "maundy", "palm",
            "patch", "shrove", "super");

    private static final Pattern TODAY = Pattern.compile("(?i)\\btoday\\W*$|^today\\b");
    /** A clause that tells more of something: "which stayed shut on Monday". */
    private static final Pattern ASIDE =
            Pattern.compile("(?i)\\b(?:who|whom|whose|which|since|after|before|until|following)\\b[^,;\u2014]*$");

    /** "For a third straight night". */
    private static final Pattern ROW = Pattern.compile(
            "(?i)\\b(?:straight|consecutive|successive) (?:day|night|evening|week)|\\b(?:days|nights) in a row\\b");

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern LATE = Pattern.compile("(?i)\\b(?:evening|night|late)\\b");
    private static final Pattern EARLY = Pattern.compile("(?i)\\b(?:early|overnight|morning)\\b");
    private static final int DAYS = 7;
    private static final int YEAR = 4;

    /** How a day is named: a clock's time or "a day earlier" hang on another day and are no names. */
    public enum Form {
        WEEKDAY("(?i).*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*"),
        NEAR("(?i).*\\b(?:yesterday|today|tonight|tomorrow)\\b.*"),
        DATE("(?i).*\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d.*");

        private final Pattern words;

        Form(String words) {
            this.words = Pattern.compile(words);
        }

        static @Nullable Form of(String words) {
            for (Form f : values()) {
                if (f.words.matcher(words).matches()) {
                    return f;
                }
            }
            return null;
        }
    }

    String day() {
        return String.valueOf(time.date());
    }

    /** The day as one of a week that is not known, which is all that a report of an unknown day says of it. */
    String weekday() {
        String day = day();
        return day.startsWith("X")
                ? day
                : "XXXX-WXX-" + LocalDate.parse(day).getDayOfWeek().getValue();
    }

    /** The day of a year that the words leave open: "Jan. 6" is the same day in every report, whichever was taken. */
    private boolean sameInAnyYear(NamedDay other) {
        boolean open = form == Form.DATE && other.form == Form.DATE && !(hasYear() && other.hasYear());
        return open && day().substring(YEAR).equals(other.day().substring(YEAR));
    }

    private boolean hasYear() {
        return FOUR_DIGITS.matcher(words).find();
    }

    /**
     * Whether what the sentences tell of the two days may be one thing: not where each is the day of its own report, "today",
     * not where one is told in passing and the other not, and not where it goes on for days.
     */
    public boolean mayTellSame(Passage in, NamedDay other, Passage there) {
        return !(isToday(in) && other.isToday(there))
                && isAside(in) == other.isAside(there)
                && !ROW.matcher(in.text()).find()
                && !ROW.matcher(there.text()).find();
    }

    private boolean isToday(Passage in) {
        return TODAY.matcher(words).find() || TODAY.matcher(before(in)).find();
    }

    private boolean isAside(Passage in) {
        return ASIDE.matcher(before(in)).find();
    }

    private String before(Passage in) {
        String text = in.at().report().report().text();
        return Spaces.plain(text.substring(in.at().span().start(), time.span().start()));
    }

    /** Whether both may mean one day. */
    public boolean maySame(NamedDay other) {
        // A weekday's date hangs on the day of the report.
        boolean weekdays = form != Form.DATE && other.form != Form.DATE;
        return day().equals(other.day())
                || sameInAnyYear(other)
                || weekdays && weekday().equals(other.weekday())
                || weekday().equals(other.day())
                || day().equals(other.weekday())
                || weekdays && (nightBefore(other) || other.nightBefore(this));
    }

    /** "Monday night" and "early Tuesday" may be one night. */
    private boolean nightBefore(NamedDay next) {
        return LATE.matcher(words).find()
                && EARLY.matcher(next.words).find()
                && next.dayOfWeek() == dayOfWeek() % DAYS + 1;
    }

    private int dayOfWeek() {
        return weekday().charAt(weekday().length() - 1) - '0';
    }

    /** Those of a sentence, in their order. */
    static List<NamedDay> in(Passage p) {
        List<NamedDay> out = new ArrayList<>();
        Span sentence = p.at().span();
        for (TimeExpression t : p.at().report().times()) {
            boolean day = t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME;
            if (day
                    && t.value() != null
                    && sentence.contains(t.span())
                    && DAY.matcher(t.value()).matches()) {
                String words = t.span().in(p.at().report().report().text());
                Form form = Form.of(Spaces.plain(words));
                int token = p.tokenAt(t.span().start());
                if (form != null && token >= 0 && exists(t) && !figurative(p, form, token) && !saidThen(p, form, t)) {
                    out.add(new NamedDay(form, t, words, token));
                }
            }
        }
        return out;
    }

    /** "Feb. 29" of most years is a slip, or of a year that was not meant. */
    private static boolean exists(TimeExpression time) {
        String day = String.valueOf(time.date());
        try {
            return day.startsWith("X") || LocalDate.parse(day) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** "Today" in quotation marks is the day on which it was said, which the report need not share. */
    private static boolean saidThen(Passage p, Form form, TimeExpression time) {
        return form == Form.NEAR
                && p.at().report().quoted().stream().anyMatch(q -> q.span().contains(time.span()));
    }

    /** "Friday's match" may be played or spoken of on any day. */
    private static boolean owns(Passage p, Form form, int token) {
        int next = token + 1;
        return form == Form.WEEKDAY
                && next < p.tokens().size()
                && p.tokens().get(next).equals("s");
    }

    /** "A leader from yesterday", "the Today programme". */
    private static boolean figurative(Passage p, Form form, int token) {
        boolean title = p.capital(token) && token > 0;
        boolean feast = token > 0 && FEASTS.contains(p.tokens().get(token - 1));
        boolean past = token > 0 && Set.of("from", "of").contains(p.tokens().get(token - 1));
        return form == Form.NEAR && (title || past) || form == Form.WEEKDAY && feast || owns(p, form, token);
    }
}
