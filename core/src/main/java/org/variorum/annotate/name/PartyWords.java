package org.variorum.annotate.name;

import java.util.Set;
import org.variorum.annotate.sentence.Clause;

/** Words for one of a party: "the Ohio Republican" describes somebody and names nobody. */
public final class PartyWords {
    private static final Set<String> WORDS = Set.of(
            "republican",
            "democrat",
            "independent",
            "libertarian",
            "conservative",
            "liberal",
            "socialist",
            "communist",
            "tory",
            "lawmaker",
            "congressman",
            "congresswoman",
            "senator");

    /** Words for one of a party of which reports tell by a letter or a place, as alternatives of a pattern. */
    public static final String NAMES = "Republican|Democrat";

    private PartyWords() {}

    /** True where token {@code i} is one of {@link #NAMES}. */
    public static boolean isParty(Clause c, int i) {
        return isOne(c, i) && c.at(i).text().matches(NAMES);
    }

    /** True where token {@code i} is such a word, in the singular or the plural. */
    public static boolean at(Clause c, int i) {
        return isOne(c, i) || c.has(i) && arePeople(c.at(i).lower());
    }

    /** True of such a word in the plural: "democrats". */
    public static boolean arePeople(String word) {
        return word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1));
    }

    /** True where token {@code i} is such a word in the singular. */
    public static boolean isOne(Clause c, int i) {
        return c.has(i) && isOne(c.at(i).lower());
    }

    /** True of such a word in the singular: nobody in particular is called "the Republican". */
    public static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
