package org.variorum.tell.layout.agreed;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;

/** Tells sentences that are sides of one difference from such as agree. */
final class Clash {
    private Clash() {}

    /** Whether two sentences say two things in a difference. */
    static boolean between(Citation a, Citation b, Difference difference) {
        Set<String> mine = values(a, difference);
        return !mine.isEmpty() && values(b, difference).stream().anyMatch(v -> !mine.contains(v));
    }

    /** Whether a sentence is a side of it. */
    static boolean has(Citation sentence, Difference difference) {
        return difference.sides().stream().anyMatch(side -> holds(sentence, side.at()));
    }

    private static Set<String> values(Citation sentence, Difference difference) {
        return difference.sides().stream()
                .filter(side -> holds(sentence, side.at()))
                .map(side -> side.value().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean holds(Citation place, Citation side) {
        return place.reportId().equals(side.reportId()) && place.span().overlaps(side.span());
    }
}
