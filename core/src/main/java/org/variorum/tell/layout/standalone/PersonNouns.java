package org.variorum.tell.layout.standalone;

import java.util.Set;

/** Words for somebody by what he is: of one who was named, or of one who was not. */
final class PersonNouns {
    private static final Set<String> STEMS = Stems.of(
            "actor actress agent aide analyst attacker attorney author boy candidate captain chairman chairwoman chief child clerk coach"
                    + " colleague commissioner congressman congresswoman couple daughter defendant deputy detective director doctor driver"
                    + " employee executive expert father fighter founder girl governor gunman husband judge justice lawmaker lawyer leader"
                    + " lieutenant man manager mayor member minister mother neighbor neighbour nominee officer official owner pilot player"
                    + " policeman politician president priest prince princess prisoner professor prosecutor quarterback rabbi reporter"
                    + " representative republican democrat researcher secretary senator sergeant sheriff singer soldier son spokesman"
                    + " spokesperson spokeswoman star striker student suspect teacher teenager victim wife winner witness woman worker writer");

    private PersonNouns() {}

    /** @param stem as {@link Stems} makes it */
    static boolean has(String stem) {
        return STEMS.contains(stem);
    }
}
