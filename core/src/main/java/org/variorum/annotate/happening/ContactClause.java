package org.variorum.annotate.happening;

import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.sentence.Clause;

/** "The deal he outlined on Saturday": a clause that tells more of a noun, and no word joins it. */
final class ContactClause {
    /** "Last week he said": no noun of which more is told. */
    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "time",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "days",
            "weeks",
            "months",
            "years",
            "ago",
            "summer",
            "winter",
            "spring",
            "fall",
            "autumn");
    /** A bare name may stand behind what its bearer is: "the mayor Anna Kovac". */
    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "it", "they", "we", "i", "mr.", "ms.", "mrs.", "mr", "ms", "mrs");

    private static final int FAR = 5;

    private ContactClause() {}

    /**
     * Whether one begins with token {@code i}, its subject.
     *
     * @param finite which tokens are finite verbs
     */
    static boolean at(Clause c, Cues cues, IntPredicate finite, int i) {
        boolean subject = c.has(i) && SUBJECTS.contains(c.at(i).lower());
        boolean noun = c.tagged(i - 1, "NOUN") && !TIMES.contains(c.at(i - 1).lower());
        return subject && noun && verbNear(c, finite, i) && toldBefore(c, cues, finite, i);
    }

    private static boolean verbNear(Clause c, IntPredicate finite, int i) {
        int k = i + 1;
        while (k <= i + FAR && c.tagged(k, "PROPN", "ADV", "PART")) {
            k++;
        }
        return c.has(k) && k <= i + FAR && finite.test(k);
    }

    /** The sentence has told something by then, and "said in a letter he would" only begins to tell what he said. */
    private static boolean toldBefore(Clause c, Cues cues, IntPredicate finite, int i) {
        int k = i - 1;
        boolean said = false;
        while (k >= 0 && !finite.test(k)) {
            said |= says(c, cues, k);
            k--;
        }
        return k >= 0 && !said && !says(c, cues, k);
    }

    private static boolean says(Clause c, Cues cues, int i) {
        Cues.@Nullable Kind kind = cues.at(c, i);
        return kind == Cues.Kind.SAY || kind == Cues.Kind.TELL;
    }
}
