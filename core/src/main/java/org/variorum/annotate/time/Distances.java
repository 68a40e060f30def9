package org.variorum.annotate.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Times so far from another: "two years ago", "a year earlier", "three days later", "six weeks from now". */
final class Distances implements Rule {
    private static final Set<String> BACK = Set.of("ago", "earlier", "before", "previously");
    private static final Set<String> AHEAD = Set.of("later", "hence", "afterward", "afterwards");
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(3000);

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        Length length = Length.at(t, i);
        if (length == null) {
            boolean bare = Unit.of(t.word(i)) != null && t.word(i).endsWith("s") && t.is(i + 1, "ago");
            return bare ? Hit.date(i, i + 2, "PAST_REF") : null;
        }
        int at = length.end();
        boolean fromNow = t.are(at, "from", "now");
        boolean back = t.is(at, BACK);
        if (!back && !fromNow && !t.is(at, AHEAD)) {
            return null;
        }
        if (t.is(at, "before") && !endsClause(t, at + 1)) {
            return null;
        }
        int end = fromNow ? at + 2 : at + 1;
        boolean fromDay = fromNow || t.is(at, "ago") || t.is(at, "hence");
        return Hit.date(i, end, value(f, length, back ? -1 : 1, fromDay));
    }

    private static boolean endsClause(Tokens t, int i) {
        return t.word(i).isEmpty() || (!t.isWord(i) && !t.isDigits(i));
    }

    private static @Nullable String value(Frame f, Length length, int direction, boolean fromDay) {
        if (length.count() == null) {
            return direction < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        if (length.count().compareTo(FARTHEST) > 0) {
            return null;
        }
        LocalDate from = fromDay || f.lastDay() == null ? f.day() : f.lastDay();
        int count = length.count().intValue() * length.unit().factor() * direction;
        String quarter = length.unit() == Unit.YEAR && count == -1 ? f.yearBeforeQuarter() : null;
        if (quarter != null) {
            return quarter;
        }
        if (from == null) {
            return null;
        }
        return switch (length.unit()) {
            case DECADE, CENTURY, MILLENNIUM -> Periods.value(from, Unit.YEAR, count);
            default -> Periods.value(from, length.unit(), count / length.unit().factor());
        };
    }
}
