package org.variorum.bench.ledger;

import java.util.List;

/**
 * A difference between reports, as labelled or as found.
 *
 * @param kind as in the contract, as are the verdict and the reason; the reason is empty where none is given
 */
record Told(String kind, String verdict, String reason, List<Place> sides) {
    Told {
        sides = List.copyOf(sides);
    }

    /** Compatible ones are kept but not shown. */
    boolean shown() {
        return !"compatible".equals(verdict);
    }
}
