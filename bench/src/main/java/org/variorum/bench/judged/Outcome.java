package org.variorum.bench.judged;

import org.jspecify.annotations.Nullable;

/**
 * A difference that is shown, and what was said of it.
 *
 * @param judgement null where nobody has judged it
 */
record Outcome(Shown shown, @Nullable Judgement judgement) {
    boolean judged() {
        return judgement != null;
    }

    boolean good() {
        return judgement != null && judgement.good();
    }
}
