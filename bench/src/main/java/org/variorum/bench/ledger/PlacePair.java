package org.variorum.bench.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Two places in different reports that are taken to say the same. */
record PlacePair(Place a, Place b) {

    /** Every two places of a group that stand in different reports, each pair once and in one order. */
    static Set<PlacePair> of(List<List<Place>> groups) {
        Set<PlacePair> out = new LinkedHashSet<>();
        for (List<Place> group : groups) {
            for (Place a : group) {
                for (Place b : group) {
                    if (a.report().compareTo(b.report()) < 0) {
                        out.add(new PlacePair(a, b));
                    }
                }
            }
        }
        return out;
    }

    boolean meets(PlacePair other) {
        return a.meets(other.a) && b.meets(other.b);
    }

    boolean meetsAny(Set<PlacePair> others) {
        for (PlacePair other : others) {
            if (meets(other)) {
                return true;
            }
        }
        return false;
    }

    /** Two lists' pairs across reports. */
    static boolean meetTwice(List<Place> labelled, List<Place> found) {
        List<String> met = new ArrayList<>();
        for (Place p : labelled) {
            if (!met.contains(p.report()) && found.stream().anyMatch(p::meets)) {
                met.add(p.report());
            }
        }
        return met.size() >= 2;
    }
}
