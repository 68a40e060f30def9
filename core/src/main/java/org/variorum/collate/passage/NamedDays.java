package org.variorum.collate.passage;

import java.util.List;

/** The days that the passages of a story name. Not thread-safe. */
public final class NamedDays {
    private final PerPassage<List<NamedDay>> named = new PerPassage<>(NamedDay::in);

    /** Those of a passage, in their order. */
    public List<NamedDay> of(Passage p) {
        return named.of(p);
    }

    /** Whether both sentences name days, and no day of the one may be one of the other. */
    public boolean apart(Passage a, Passage b) {
        List<NamedDay> mine = of(a);
        return !mine.isEmpty() && !of(b).isEmpty() && without(a, b).size() == mine.size();
    }

    /** The days of the first that may be none of the second. */
    public List<NamedDay> without(Passage a, Passage b) {
        return of(a).stream().filter(x -> of(b).stream().noneMatch(x::maySame)).toList();
    }
}
