package org.variorum.collate.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is found in a passage by itself, whichever other it is compared with: found once, when it is first asked for. All
 * passages are of one story, and it lives as long as whoever asks, which is one collation. Not thread-safe.
 */
public final class PerPassage<T> {
    private final List<@Nullable T> found = new ArrayList<>();
    private final Function<Passage, T> find;

    /** @param find finds it in a passage */
    public PerPassage(Function<Passage, T> find) {
        this.find = find;
    }

    /** What is found in it. */
    public T of(Passage p) {
        while (found.size() <= p.index()) {
            found.add(null);
        }
        T known = found.get(p.index());
        if (known == null) {
            known = find.apply(p);
            found.set(p.index(), known);
        }
        return known;
    }
}
