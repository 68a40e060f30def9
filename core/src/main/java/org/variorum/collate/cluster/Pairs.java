package org.variorum.collate.cluster;

/** Numbers for pairs of places in a list of so many, whichever comes first, so spread that they make good keys. */
public record Pairs(int size) {
    /** One for both orders of a pair. */
    public long key(int a, int b) {
        return (long) Math.min(a, b) * size + Math.max(a, b);
    }
}
