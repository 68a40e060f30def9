package org.variorum.collate;

/** Numbers for pairs of places in a list of so many, whichever comes first, so spread that they make good keys. */
record Pairs(int size) {
    long key(int a, int b) {
        return (long) Math.min(a, b) * size + Math.max(a, b);
    }
}
