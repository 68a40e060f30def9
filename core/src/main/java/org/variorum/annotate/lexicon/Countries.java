package org.variorum.annotate.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.annotate.Entity;

/** Tells countries, and states of one, from other places. */
public final class Countries {
    private static final List<String> LINES = WordList.lines("countries.txt");
    private static final Map<String, String> STATES = states();
    private static final Set<String> IDS = ids("");
    private static final Set<String> ENGLISH = ids(";English");

    private Countries() {}

    private static Set<String> ids(String end) {
        return LINES.stream()
                .filter(line -> line.endsWith(end))
                .map(line -> NameKey.slug(line.split(";", 2)[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Id of each state under its name and under how agencies shorten it. */
    private static Map<String, String> states() {
        Map<String, String> out = new HashMap<>();
        for (String line : WordList.lines("states.txt")) {
            String[] names = line.split(";", -1);
            for (String name : names) {
                out.put(NameKey.of(name), NameKey.of(names[0]));
            }
        }
        return out;
    }

    /** Whether a report's place is a country, under whichever of its names. */
    public static boolean has(Entity place) {
        return IDS.contains(place.id());
    }

    /** Whether it is a country whose people, when they are quoted in English, have often said it in English. */
    public static boolean speaksEnglish(Entity country) {
        return ENGLISH.contains(country.id());
    }

    /** Key of a state under its name or as agencies shorten it; that of the name itself where it is no known state. */
    public static String state(String name) {
        String key = NameKey.of(name);
        return STATES.getOrDefault(key, key);
    }

    /** Whether it is a state of the United States, which reports name as they name countries. */
    public static boolean isState(Entity place) {
        return STATES.containsKey(place.id());
    }

    /** Whether two places are one state of the United States, in full or shortened: "Mo." is Missouri. */
    public static boolean isSameState(Entity a, Entity b) {
        String state = STATES.get(a.id());
        return state != null && state.equals(STATES.get(b.id()));
    }
}
