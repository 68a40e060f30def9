package org.variorum.annotate;

/** Names that stand in apposition: "the mayor, Councillor Ilse Tamberg". */
final class Apposed {
    /** Words of the longest title. */
    private static final int LONGEST = 4;

    private Apposed() {}

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
