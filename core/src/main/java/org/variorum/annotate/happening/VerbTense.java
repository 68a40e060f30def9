package org.variorum.annotate.happening;

import java.util.Set;
import org.variorum.annotate.sentence.Clause;

/** Whether a finite verb tells of what was, is, or will be, or only of what might. */
enum VerbTense {
    PAST,
    /** "Has closed": of a day it can tell, of a month or a year hardly. */
    PERFECT,
    PRESENT,
    FUTURE,
    /** "Would", "had", of which one cannot tell. */
    OPEN,
    POSSIBLE;

    private static final Set<String> BE = Set.of("is", "are", "'s", "'re", "am", "was", "were", "be", "been");
    private static final Set<String> HAVE = Set.of("has", "have", "'ve");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> ARRANGED =
            Set.of("set", "due", "expected", "scheduled", "slated", "planned", "going", "poised", "supposed");
    private static final Set<String> INTENDS = Set.of("plan", "plans", "intends", "expects", "hopes", "faces");
    private static final int REACH = 3;

    /** The tense of the verb whose finite word is token {@code i}. */
    static VerbTense at(Clause c, int i) {
        String word = c.at(i).lower();
        if (c.at(i).penn("MD")) {
            return WILL.contains(word) ? FUTURE : word.equals("would") ? OPEN : POSSIBLE;
        }
        boolean arranged = BE.contains(word) && near(c, i, ARRANGED) || INTENDS.contains(word);
        if (c.at(i).penn("VBD", "VBN")) {
            return word.equals("had") || arranged ? OPEN : PAST;
        }
        if (HAVE.contains(word) && perfect(c, i)) {
            return near(c, i, ARRANGED) ? OPEN : PERFECT;
        }
        return arranged ? FUTURE : PRESENT;
    }

    private static boolean perfect(Clause c, int i) {
        for (int k = i + 1; k <= i + REACH && c.has(k); k++) {
            if (c.at(k).penn("VBN")) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Clause c, int i, Set<String> words) {
        for (int k = i + 1; k <= i + REACH && c.has(k); k++) {
            if (words.contains(c.at(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Is", "come as": it tells of a state, or of nothing but that something happened. */
    static boolean isLight(Clause c, int i) {
        String word = c.at(i).lower();
        return BE.contains(word) && !c.at(Math.min(i + 1, c.size() - 1)).penn("VBN", "VBG")
                || word.startsWith("come")
                || word.equals("came");
    }
}
