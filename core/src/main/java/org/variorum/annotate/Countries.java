package org.variorum.annotate;

import java.util.Set;
import java.util.stream.Collectors;

/** Tells countries from other places. */
public final class Countries {
    private static final Set<String> IDS = WordList.lines("countries.txt").stream()
            .map(line -> NameKey.slug(line.split(";", 2)[0]))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** Whether a report's place is a country, under whichever of its names. */
    public static boolean has(Entity place) {
        return IDS.contains(place.id());
    }
}
