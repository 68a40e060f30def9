package org.variorum.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;
import org.variorum.report.Span;

/** Finds the times named in a sentence. Thread-safe; the clock is never asked. */
public final class Times {
    private static final List<Rule> RULES = List.of(
            new SmallHours(),
            new DayTimes(),
            new ClockTimes(),
            new CalendarDates(),
            new NumericDates(),
            new Quarters(),
            new Periods(),
            new Seasons(),
            new Years(),
            new Distances(),
            new DaysAhead(),
            new Sets(),
            new Durations(),
            new Holidays(),
            new WholePeriods(),
            new References());

    /** How many times named before may say what is told of. */
    private static final int REACH = 40;

    private Times() {}

    /** As {@link #find(String, Span, String, List)}, with no times named before. */
    public static List<TimeExpression> find(String text, Span sentence, @Nullable String publicationDay) {
        return find(text, sentence, publicationDay, List.of());
    }

    /**
     * The times of one sentence in the order of the text. Spans count UTF-16 units of {@code text}.
     *
     * @param publicationDay from which the text tells, ISO 8601, anything after the day is left aside; null where unknown, so
     *     that what is told against it stays underspecified
     * @param earlier the times found in the sentences before: "a year earlier" is told against them
     */
    public static List<TimeExpression> find(
            String text, Span sentence, @Nullable String publicationDay, List<TimeExpression> earlier) {
        Tokens t = Tokens.of(text, sentence);
        int reach = Math.max(0, earlier.size() - REACH);
        List<TimeExpression> known = new ArrayList<>(earlier.subList(reach, earlier.size()));
        int before = known.size();
        Frame frame = new Frame(t, day(publicationDay), known);
        boolean[] near = Anchors.before(t);
        int i = 0;
        while (i < t.size()) {
            Hit hit = near[i] ? modified(frame, i) : null;
            if (hit == null) {
                i++;
            } else {
                known.add(new TimeExpression(t.span(hit.from(), hit.to()), hit.type(), hit.value()));
                i = hit.to();
            }
        }
        return List.copyOf(known.subList(before, known.size()));
    }

    private static @Nullable Hit modified(Frame f, int i) {
        Hit hit = longest(f, i);
        int ofDate = Modifiers.ofDate(f.t(), i);
        int ofLength = Modifiers.ofLength(f.t(), i);
        int skip = Math.max(ofDate, ofLength);
        if (skip > 0) {
            Hit inner = modified(f, i + skip);
            if (inner != null && Modifiers.fits(f.t(), inner, ofLength > 0) && (hit == null || inner.to() > hit.to())) {
                return inner.withFrom(i);
            }
        }
        return hit;
    }

    private static @Nullable Hit longest(Frame f, int i) {
        Hit best = null;
        for (Rule rule : RULES) {
            Hit hit = rule.at(f, i);
            if (hit != null && (best == null || hit.to() > best.to())) {
                best = hit;
            }
        }
        return best;
    }

    private static @Nullable LocalDate day(@Nullable String publicationDay) {
        if (publicationDay == null || publicationDay.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(publicationDay.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
