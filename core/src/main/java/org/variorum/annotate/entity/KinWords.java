package org.variorum.annotate.entity;

import java.util.Set;
import org.variorum.annotate.sentence.Clause;

/** Words for a person's kin: "wife", "brother". */
public final class KinWords {
    private static final Set<String> HERS = Set.of("wife", "mother", "daughter", "sister", "widow", "girlfriend");
    private static final Set<String> HIS = Set.of("husband", "father", "son", "brother", "widower", "boyfriend");

    private KinWords() {}

    /** Whom a word, in lower case, is said of; unknown where it names no kinship. */
    public static Gender of(String word) {
        return HERS.contains(word) ? Gender.SHE : HIS.contains(word) ? Gender.HE : Gender.UNKNOWN;
    }

    /** Whether token {@code i} names a kinship. */
    public static boolean at(Clause c, int i) {
        return c.has(i) && of(c.at(i).lower()) != Gender.UNKNOWN;
    }
}
