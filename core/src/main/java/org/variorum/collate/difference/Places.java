package org.variorum.collate.difference;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PlaceNames;
import org.variorum.collate.word.TokenDiff;

/** Finds that two reports name different places for the same. */
final class Places {
    private final PlaceNames names = new PlaceNames();
    private final OtherPlaces others = new OtherPlaces(names);

    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        if (both.nearlySame()) {
            for (TokenDiff.Change c : both.diff().changes()) {
                if (a.named(c.a(), c.aEnd())
                        && b.named(c.b(), c.bEnd())
                        && isPlace(a, c.a(), c.aEnd())
                        && isPlace(b, c.b(), c.bEnd())
                        && !names.maySame(entity(a, c.a(), c.aEnd()), entity(b, c.b(), c.bEnd()))) {
                    return OtherPlaces.finding(a, c.a(), c.aEnd(), b, c.b(), c.bEnd());
                }
            }
        }
        return others.between(a, b);
    }

    /** What stands there under its name; its words where nothing is named. */
    private static Entity entity(Passage p, int from, int to) {
        Mention m = p.namedAt(from, to);
        return m == null
                ? new Entity(String.join("-", p.tokens().subList(from, to)), p.printed(from, to), EntityType.LOCATION)
                : m.entity();
    }

    /** Known as a place, or behind a preposition that places take and not known as anything else. */
    private static boolean isPlace(Passage p, int from, int to) {
        if (p.isTime(from, to)) {
            return false; // "from Tuesday"
        }
        Mention m = p.namedAt(from, to);
        if (m != null) {
            return m.type() == EntityType.LOCATION || m.type() == EntityType.OTHER && behindPreposition(p, from);
        }
        return behindPreposition(p, from);
    }

    private static boolean behindPreposition(Passage p, int from) {
        return from > 0 && OtherPlaces.PREPOSITIONS.contains(p.tokens().get(from - 1));
    }
}
