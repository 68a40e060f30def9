package org.variorum.collate;

import java.util.Set;

/**
 * One place in two sentences where each has something else.
 *
 * @param mine the first sentence's terms for what it has there, {@code theirs} the second's
 */
record Slot(Kind kind, Set<String> mine, Set<String> theirs) {
    enum Kind {
        DAY,
        FIGURE,
        SPEAKER
    }
}
