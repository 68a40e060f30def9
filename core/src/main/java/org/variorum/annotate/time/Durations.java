package org.variorum.annotate.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Lengths of time: "two years", "the past three months", "10-year", "at least 20 more years", "for years". */
final class Durations implements Rule {
    private static final Set<String> SIDES =
            Set.of("past", "last", "next", "first", "coming", "previous", "final", "following", "latest");
    private static final Set<String> FOR = Set.of("for", "within", "after", "took", "take", "takes", "follows", "in");

    private static final Set<String> ROUGHLY =
            Set.of("about", "around", "nearly", "almost", "roughly", "than", "least", "over");

    @Override
    public @Nullable Hit at(Frame f, int i) {
        Tokens t = f.t();
        int at = t.is(i, "the") ? i + 1 : i;
        if (t.is(at, SIDES)) {
            Length length = Length.at(t, at + 1);
            return length == null || t.is(at + 1, "a") ? null : Hit.duration(i, length.end(), length.value());
        }
        Length length = Length.at(t, at);
        boolean named = at > i && length != null && !t.word(length.end() - 1).endsWith("s");
        boolean fraction = length != null && length.unit() == Unit.QUARTER;
        if (length != null && !named && !fraction) {
            return isAge(t, i, length) ? null : Hit.duration(i, length.end(), length.value());
        }
        Unit unit = Unit.of(t.word(i));
        boolean bare = t.word(i).endsWith("s") && t.is(i - 1, FOR) && !t.is(i + 1, "of");
        return unit != null && bare ? Hit.duration(i, i + 1, unit.vague()) : null;
    }

    private static boolean isAge(Tokens t, int i, Length length) {
        int end = length.end();
        boolean old =
                t.is(end, "old") || t.is(end, "olds") || (t.isHyphen(end) && t.is(end + 1, Set.of("old", "olds")));
        boolean ofAge = t.are(end, "of", "age");
        boolean article = (t.is(i, "a") || t.is(i, "an")) && !t.is(i - 1, FOR) && !t.is(i - 1, ROUGHLY);
        return old || ofAge || article;
    }
}
