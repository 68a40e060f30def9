package org.variorum.annotate.time;

import org.jspecify.annotations.Nullable;

/** One way of naming a time. */
interface Rule {
    /** The time whose first token is {@code i}; null where this rule sees none. */
    @Nullable
    Hit at(Frame frame, int i);
}
