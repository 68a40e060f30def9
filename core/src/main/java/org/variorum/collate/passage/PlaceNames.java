package org.variorum.collate.passage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.annotate.Entity;
import org.variorum.annotate.Mention;
import org.variorum.annotate.lexicon.Countries;
import org.variorum.collate.word.Grams;

/** Tells whether two names of places may be of one place, or of two of which one lies in the other as its name says. Not thread-safe. */
public final class PlaceNames {
    /** Two spellings begin alike; what is brought into Latin letters or shortened differs at its end. */
    private static final int BEGINNING = 4;

    /** By ids, which spell no letter twice. */
    private static final Map<String, String> SHORT = Map.of("mideast", "middle east");

    private final Map<Two, Boolean> told = new HashMap<>();

    /** Which places are strange to each report, by its index. */
    private final Map<Integer, Map<Entity, Boolean>> strange = new HashMap<>();

    /** All that each report names, once. */
    private final Map<Integer, Set<Entity>> named = new HashMap<>();

    private record Two(Entity a, Entity b) {}

    /** Asked of the same two again and again, and told from what was found first. */
    public boolean maySame(Entity a, Entity b) {
        return a.id().equals(b.id()) || told.computeIfAbsent(new Two(a, b), t -> areAlike(t.a(), t.b()));
    }

    /** Whether the report of a passage names nothing that may be the place. */
    public boolean isStrange(Entity place, Passage of) {
        return strange.computeIfAbsent(of.report(), k -> new HashMap<>())
                .computeIfAbsent(place, k -> named(of).stream().noneMatch(e -> maySame(place, e)));
    }

    private Set<Entity> named(Passage of) {
        return named.computeIfAbsent(
                of.report(),
                k -> of.at().report().mentions().stream()
                        .map(Mention::entity)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether two may be one place, or one lie in the other, by their names alone. */
    public static boolean areAlike(Entity a, Entity b) {
        if (a.id().equals(b.id()) || Countries.isSameState(a, b)) {
            return true;
        }
        List<String> mine = words(a);
        List<String> theirs = words(b);
        boolean known = isKnown(a) && isKnown(b);
        return !known && (within(mine, theirs) || within(theirs, mine));
    }

    /** As they are printed: an id spells too few letters for the beginning of a word to tell. */
    private static List<String> words(Entity place) {
        String name = SHORT.get(place.id());
        return Grams.words(name == null ? place.name() : name);
    }

    /** "West Virginia" and "Virginia" are two states. */
    private static boolean isKnown(Entity place) {
        return Countries.has(place) || Countries.isState(place);
    }

    /** "Northeast Philly" lies in Philadelphia. */
    private static boolean within(List<String> words, List<String> others) {
        return words.stream().allMatch(w -> others.stream().anyMatch(o -> beginAlike(w, o)));
    }

    private static boolean beginAlike(String x, String y) {
        return x.equals(y) || x.length() >= BEGINNING && y.length() >= BEGINNING && x.regionMatches(0, y, 0, BEGINNING);
    }
}
