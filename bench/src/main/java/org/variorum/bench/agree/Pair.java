package org.variorum.bench.agree;

/**
 * Two texts that people compared.
 *
 * @param gold 1 and 0 for yes and no, or a grade
 * @param fold pairs of one fold are scored with what was learned from the others
 */
record Pair(String a, String b, double gold, String fold) {}
