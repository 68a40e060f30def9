package org.variorum.annotate.learned;

/**
 * Words that play one part.
 *
 * @param from index of the first word
 * @param to index of the last
 * @param score how much higher the network rates it than the same words outside any span; natural logarithm
 */
record Segment(Role role, int from, int to, double score) {

    /** Words between the two. */
    int gap(Segment other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }
}
