package org.variorum.collate;

import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * What is found in a passage by itself, whichever other it is compared with: found once, when it is first asked for. It lives
 * as long as whoever asks, which is one collation. Not thread-safe.
 */
final class PerPassage<T> {
    private final IdentityHashMap<Passage, T> found = new IdentityHashMap<>();
    private final Function<Passage, T> find;

    PerPassage(Function<Passage, T> find) {
        this.find = find;
    }

    T of(Passage p) {
        return found.computeIfAbsent(p, find);
    }
}
