package org.variorum.collate.pair;

import java.util.Set;

/**
 * One place in two sentences where each has something else.
 *
 * @param mine the first sentence's terms for what it has there, {@code theirs} the second's
 */
public record Slot(Kind kind, Set<String> mine, Set<String> theirs) {
    /** What stands there. */
    public enum Kind {
        DAY,
        FIGURE,
        SPEAKER
    }
}
