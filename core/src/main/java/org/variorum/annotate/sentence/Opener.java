package org.variorum.annotate.sentence;

import java.util.Set;

/** Words that open a clause beside the main one; "who" and its like open relative clauses instead. */
public final class Opener {
    private static final Set<String> CONJUNCTIONS =
            Set.of("because", "although", "though", "while", "if", "unless", "whether", "whereas", "lest");
    private static final Set<String> OTHER_TIMES = Set.of("after", "before", "since", "until", "till");
    private static final Set<String> SAME_TIME = Set.of("as", "once", "when");

    private Opener() {}

    /** True where token {@code i} is any of them. */
    public static boolean at(Clause c, int i) {
        return c.has(i) && is(c.at(i).lower());
    }

    private static boolean is(String word) {
        return isConjunction(word) || tellsOtherTime(word) || tellsSameTime(word);
    }

    /** True of a word, in lower case, that a clause follows and nothing else. */
    public static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    /** True of one that a clause or a noun follows, which tells of another time: "after they left", "after the storm". */
    public static boolean tellsOtherTime(String word) {
        return OTHER_TIMES.contains(word);
    }

    /** True of one whose clause tells of the same time, and whose noun what somebody is then: "as an envoy". */
    public static boolean tellsSameTime(String word) {
        return SAME_TIME.contains(word);
    }
}
