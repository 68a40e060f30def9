package org.variorum.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/** "A said B had told C": what somebody says stands in what another says. */
final class Nesting {
    private Nesting() {}

    /** Index of the innermost reading in whose content {@code inner} stands; null where it stands in none. */
    static @Nullable Integer outer(List<Reading> readings, Reading inner) {
        if (inner.through() != null) {
            return readings.indexOf(inner.through());
        }
        Integer best = null;
        int size = Integer.MAX_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            // "Kovac said that, according to the police, …": of two that hold each other the first is the outer one.
            boolean circle = inner.covers(r.anchor())
                    && inner.anchor().start() < r.anchor().start();
            for (Span content : r.content()) {
                if (r != inner && !circle && content.contains(inner.anchor()) && content.length() < size) {
                    best = i;
                    size = content.length();
                }
            }
        }
        return best;
    }
}
