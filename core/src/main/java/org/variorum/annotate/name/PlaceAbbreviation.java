package org.variorum.annotate.name;

import java.util.regex.Pattern;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.sentence.Clause;

/** The D.C. of "in Washington, D.C.": no initials of the person whose name comes next. */
final class PlaceAbbreviation {
    private static final Pattern POINTED = Pattern.compile("(?:\\p{Lu}\\.){2,}");

    private PlaceAbbreviation() {}

    /** True where token {@code i} is letters with points, behind a name and a comma. */
    static boolean at(Clause c, int i) {
        return c.has(i)
                && POINTED.matcher(c.at(i).text()).matches()
                && c.is(i - 1, ",")
                && c.tagged(i - 2, "PROPN")
                && c.at(i - 2).name() != EntityType.PERSON;
    }
}
