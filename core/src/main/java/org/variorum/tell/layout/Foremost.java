package org.variorum.tell.layout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.variorum.collate.Citation;

/** Picks of a long list what most reports have, and leaves it in its order. */
public final class Foremost {
    private Foremost() {}

    /** At most {@code shown} of the entries; of those that equally many reports have the earlier. */
    public static <T> List<T> of(List<T> entries, int shown, Function<T, List<Citation>> evidence) {
        Comparator<T> most = Comparator.comparingLong(entry -> -evidence.apply(entry).stream()
                .map(Citation::reportId)
                .distinct()
                .count());
        Set<T> kept = new HashSet<>(entries.stream().sorted(most).limit(shown).toList());
        return entries.stream().filter(kept::contains).toList();
    }
}
