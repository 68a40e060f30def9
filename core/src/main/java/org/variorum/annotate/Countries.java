package org.variorum.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells countries, and states of one, from other places. */
public final class Countries {
    private static final List<String> LINES = WordList.lines("countries.txt");
    private static final Set<String> STATES =
            WordList.lines("states.txt").stream().map(NameKey::slug).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> IDS = ids("");
    private static final Set<String> ENGLISH = ids(";English");

    private Countries() {}

    private static Set<String> ids(String end) {
        return LINES.stream()
                .filter(line -> line.endsWith(end))
                .map(line -> NameKey.slug(line.split(";", 2)[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a report's place is a country, under whichever of its names. */
    public static boolean has(Entity place) {
        return IDS.contains(place.id());
    }

    /** Whether it is a country whose people, when they are quoted in English, have often said it in English. */
    public static boolean speaksEnglish(Entity country) {
        return ENGLISH.contains(country.id());
    }

    /** Whether it is a state of the United States, which reports name as they name countries. */
    public static boolean isState(Entity place) {
        return STATES.contains(place.id());
    }
}
