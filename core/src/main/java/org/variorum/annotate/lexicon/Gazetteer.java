package org.variorum.annotate.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;

/**
 * The names that any reader knows: countries with their peoples and capitals, international bodies, news agencies. A
 * general list; what else a report names is found by its form.
 */
public final class Gazetteer {
    private final Map<String, Entry> entries = new HashMap<>();
    private int longest = 1;

    /**
     * What a name stands for.
     *
     * @param party id of the country that a capital or a people stands for when it speaks; the entity's own otherwise
     */
    public record Entry(Entity entity, Entity party, boolean agency) {}

    /** Reads the lists of countries, bodies and agencies. */
    public static Gazetteer load() {
        Gazetteer g = new Gazetteer();
        WordList.lines("countries.txt").forEach(g::country);
        WordList.lines("organizations.txt").forEach(line -> g.organization(line, false));
        WordList.lines("agencies.txt").forEach(line -> g.organization(line, true));
        return g;
    }

    private void country(String line) {
        String[] part = line.split(";", -1);
        Entity country = entity(part[0], EntityType.LOCATION);
        put(part[0], new Entry(country, country, false));
        for (String name : names(part, 1)) {
            put(name, new Entry(country, country, false));
        }
        for (String people : names(part, 2)) {
            put(people, new Entry(new Entity(country.id(), country.name(), EntityType.NATIONALITY), country, false));
        }
        List<String> capitals = names(part, 3);
        for (String name : capitals) {
            put(name, new Entry(entity(capitals.getFirst(), EntityType.LOCATION), country, false));
        }
    }

    private void organization(String line, boolean agency) {
        String[] names = line.split(";", -1);
        Entity e = entity(names[0], EntityType.ORGANIZATION);
        for (String name : names) {
            put(name, new Entry(e, e, agency));
        }
    }

    private static List<String> names(String[] part, int i) {
        return part.length <= i || part[i].isBlank() ? List.of() : List.of(part[i].split(",", -1));
    }

    private static Entity entity(String name, EntityType type) {
        return new Entity(NameKey.slug(name), name, type);
    }

    private void put(String name, Entry entry) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        entries.putIfAbsent(bare, entry);
        longest = Math.max(longest, bare.split("[ .-]", -1).length + 2);
    }

    /** What exactly this name stands for; null where it is not a known name. */
    @Nullable
    public Entry get(String name) {
        return entries.get(name.replace('\u2019', '\''));
    }

    /** Words in the longest name, a little generously. */
    public int longest() {
        return longest;
    }
}
