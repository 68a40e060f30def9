package org.variorum.bench.judged;

/**
 * A sentence that a difference cites.
 *
 * @param report the report's id in the stream
 * @param start in code points of its text as the set has it
 * @param end in code points, behind the last
 */
record Side(String report, int start, int end) {

    /** Whether both begin at one place of one report: where a sentence ends may be read anew. */
    boolean beginsWith(Side other) {
        return report.equals(other.report) && start == other.start;
    }

    @Override
    public String toString() {
        return report + " " + start + ".." + end;
    }
}
