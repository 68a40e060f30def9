package org.variorum.read.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that make a dateline: cities, and the countries and regions that follow them. */
final class Places {
    private static final Places WORLD = load();

    private final Set<String> cities = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

    static Places world() {
        return WORLD;
    }

    boolean isCity(String name) {
        return cities.contains(key(name));
    }

    /** True for a country, and for a state or province as it stands after a town. */
    boolean isRegion(String name) {
        return regions.contains(key(name));
    }

    /** True for "Geneva", "Springfield, Ill." and for any town that a country follows. */
    boolean isPlace(String words) {
        int comma = words.indexOf(',');
        if (comma < 0) {
            return isCity(words) || isRegion(words);
        }
        return isRegion(words.substring(comma + 1)) || isCity(words.substring(0, comma)) && isCity(words);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static Places load() {
        Places places = new Places();
        Set<String> into = places.cities;
        for (String line : Resource.lines("places.txt")) {
            if (line.startsWith("[")) {
                into = line.equals("[cities]") ? places.cities : places.regions;
            } else {
                into.add(key(line));
            }
        }
        return places;
    }
}
