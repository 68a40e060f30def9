package org.variorum.annotate.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.sentence.Clause;

/** Names that stand in apposition: "the mayor, Councillor Ilse Tamberg". */
final class Apposed {
    /** Words of the longest title. */
    private static final int LONGEST = 4;

    private Apposed() {}

    /** The first person of {@code names} whose name, with the titles it bears, stands right behind the comma; null where none does. */
    static @Nullable Mention behind(Clause c, int comma, List<Mention> names) {
        for (Mention m : names) {
            if (m.type() == EntityType.PERSON && comma(c, m) == comma) {
                return m;
            }
        }
        return null;
    }

    /** The comma in front of a name and of the titles it bears; -1 where there is none. */
    static int comma(Clause c, Mention m) {
        int first = c.tokenFrom(m.span().start());
        for (int i = first - 1; i >= 0 && first - i <= LONGEST + 1; i--) {
            if (c.is(i, ",")) {
                return i;
            }
            if (!c.tagged(i, "PROPN") && !(c.tagged(i, "NOUN") && c.at(i).capital())) {
                return -1;
            }
        }
        return -1;
    }
}
