package org.variorum.annotate.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.token.Tokens;

/**
 * The time behind midnight: "the early hours of Tuesday", "the small hours", "the early hours of the morning". Where a day
 * is named, it alone is the expression, as in "the night of Oct. 23".
 */
final class SmallHours implements Rule {
    private static final Set<String> EARLY = Set.of("early", "small", "wee");

    /** In front of these hours where they are a time by themselves. */
    private static final Set<String> IN = Set.of("in", "into", "until", "till", "during", "through", "since", "by");

    private static final String MORNING = "TMO";

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        int of = t.is(i - 1, "of") || t.is(i - 1, "on") ? i - 1 : i;
        if (endsAt(t, of)) {
            Hit day = Days.at(f, i);
            String value = day == null || day.value() == null ? null : day.value() + MORNING;
            return day == null ? null : new Hit(i, day.to(), TimeExpression.Type.TIME, value);
        }
        int end = t.are(i + 3, "of", "the", "morning") ? i + 6 : i + 3;
        boolean named = t.is(end, "of") || Days.at(f, t.is(end, "on") ? end + 1 : end) != null;
        boolean alone = t.is(i, "the") && endsAt(t, end) && !named;
        boolean told = end > i + 3 || t.is(i - 1, IN) || !t.is(i + 1, "early");
        // Which night it was is open.
        return alone && told ? new Hit(i, end, TimeExpression.Type.TIME, null) : null;
    }

    /** True where these hours are named just before token {@code end}. */
    private static boolean endsAt(Tokens t, int end) {
        int hours = t.are(end - 3, "of", "the", "morning") ? end - 3 : end;
        return t.is(hours - 1, "hours") && t.is(hours - 2, EARLY);
    }
}
