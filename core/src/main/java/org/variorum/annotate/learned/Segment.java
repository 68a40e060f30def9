package org.variorum.annotate.learned;

/**
 * Words that play one part.
 *
 * @param from index of the first word
 * @param to index of the last
 * @param probability how likely the network thinks it
 */
record Segment(Role role, int from, int to, double probability) {

    /** True if none of its words is taken. */
    boolean free(boolean[] taken) {
        for (int i = from; i <= to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    boolean holds(int word) {
        return from <= word && word <= to;
    }

    /** Words between the two. */
    int gap(Segment other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }
}
