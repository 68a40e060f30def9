package org.variorum.bench.ledger;

/**
 * A stretch of one report.
 *
 * @param report the SHA-256 of its file
 * @param start in code points
 * @param end in code points, behind the last
 */
record Place(String report, int start, int end) {

    /** Whether the two share at least half of the shorter one: a clause meets the sentence it stands in. */
    boolean meets(Place other) {
        int shared = Math.min(end, other.end) - Math.max(start, other.start);
        int shorter = Math.min(end - start, other.end - other.start);
        return report.equals(other.report) && shared > 0 && 2 * shared >= shorter;
    }
}
