package org.variorum.tell.layout;

import java.util.List;
import java.util.Locale;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;

/** Tells entries whose sentences are sides of one difference from such as agree. */
final class Clash {
    private Clash() {}

    /** Whether two of its places say two things in a difference that is not one of exactness. */
    static boolean in(Assertion entry, List<Difference> differences) {
        return differences.stream().anyMatch(d -> sides(d, entry.citations()) > 1);
    }

    /** How many different things the places say where the difference is one in what is so, not in how exactly it is told. */
    private static long sides(Difference difference, List<Citation> places) {
        return difference.sides().stream()
                .filter(side -> places.stream().anyMatch(p -> holds(p, side.at())))
                .map(side -> side.value().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static boolean holds(Citation place, Citation side) {
        return place.reportId().equals(side.reportId()) && place.span().overlaps(side.span());
    }
}
