package org.variorum.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Span;

/** Finds that two reports put the same on different days. */
final class Days {
    /** A day, whether or not its week is known. */
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}|XXXX-WXX-\\d)(?:T.*)?");

    private static final int ISO_DAY = 10;

    private Days() {}

    static @Nullable Finding between(Passage a, Passage b, boolean nearlySame) {
        Map<String, TimeExpression> mine = days(a);
        Map<String, TimeExpression> theirs = days(b);
        List<String> both = new ArrayList<>(mine.keySet());
        both.retainAll(theirs.keySet());
        boolean wholly = both.isEmpty();
        both.forEach(mine::remove);
        both.forEach(theirs::remove);
        // Where a sentence names several days and none is shared, it tells of several things.
        if (mine.size() != 1 || theirs.size() != 1 || !nearlySame && !wholly) {
            return null;
        }
        TimeExpression x = mine.values().iterator().next();
        TimeExpression y = theirs.values().iterator().next();
        if (day(x).equals(day(y)) || weekday(x).equals(day(y)) || day(x).equals(weekday(y))) {
            return null;
        }
        String text = a.at().report().report().text();
        String other = b.at().report().report().text();
        return Finding.conflict(
                Difference.Kind.TIME,
                Difference.Reason.UNKNOWN,
                "The reports give different days: \u201C" + x.span().in(text) + "\u201D and \u201C"
                        + y.span().in(other) + "\u201D.",
                x.span(),
                x.span().in(text),
                y.span(),
                y.span().in(other));
    }

    private static String day(TimeExpression t) {
        String value = String.valueOf(t.value());
        return value.substring(0, Math.min(value.length(), ISO_DAY));
    }

    /** The day as one of a week that is not known, which is all that a report of an unknown day says of it. */
    private static String weekday(TimeExpression t) {
        String day = day(t);
        return day.startsWith("X")
                ? day
                : "XXXX-WXX-" + LocalDate.parse(day).getDayOfWeek().getValue();
    }

    /** By the words they are named with, since a weekday's date hangs on the day of the report. */
    private static Map<String, TimeExpression> days(Passage p) {
        Map<String, TimeExpression> out = new TreeMap<>();
        Span sentence = p.at().span();
        for (TimeExpression t : p.at().report().times()) {
            boolean day = t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME;
            if (day
                    && t.value() != null
                    && sentence.contains(t.span())
                    && DAY.matcher(t.value()).matches()) {
                String words = t.span().in(p.at().report().report().text());
                out.putIfAbsent(words.toLowerCase(Locale.ROOT), t);
            }
        }
        return out;
    }
}
