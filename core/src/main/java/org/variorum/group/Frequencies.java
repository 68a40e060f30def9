package org.variorum.group;

import java.util.HashMap;
import java.util.Map;

/** In how many reports of the stream so far each term was seen. */
final class Frequencies {
    private final Map<String, Integer> seen = new HashMap<>();
    private int reports;

    void add(Profile profile) {
        reports++;
        profile.counts().keySet().forEach(term -> seen.merge(term, 1, Integer::sum));
    }

    /** How much a term tells, from 1 for one that is everywhere. */
    double weight(String term) {
        return 1 + Math.log((1.0 + reports) / (1 + seen.getOrDefault(term, 0)));
    }
}
