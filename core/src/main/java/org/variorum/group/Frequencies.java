package org.variorum.group;

import java.util.HashMap;
import java.util.Map;

/**
 * In how many reports each term was seen: those of the stream so far, and before them some that nobody gave, which hold
 * each term as often as news at large does. Without these, what all reports of one event share would tell least among them.
 */
final class Frequencies {
    /** As many as nobody gave: few enough that a long stream soon speaks for itself. */
    private static final double BEFORE = 150;

    private final Map<String, Double> seen = new HashMap<>();
    private double reports = BEFORE;

    void add(Profile profile) {
        reports++;
        profile.counts().keySet().forEach(term -> seen.put(term, seen(term) + 1));
    }

    /** How much a term tells, from 1 for one that is everywhere. */
    double weight(String term) {
        return 1 + Math.log((1 + reports) / (1 + seen(term)));
    }

    private double seen(String term) {
        Double n = seen.get(term);
        return n == null ? BEFORE * Background.standard().share(term) : n;
    }
}
