package org.variorum.bench.agree;

/**
 * A pair's gold and how alike the vectors are.
 *
 * @param alike cosine, -1 to 1
 */
record Scored(double gold, double alike, String fold) {
    boolean yes() {
        return gold > 0.5;
    }
}
