package org.variorum.tell.layout;

import java.util.List;
import java.util.Locale;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.collate.Rift;

/** Tells entries whose sentences do not agree from such as do: they may tell of one thing, but agree on none. */
final class Clash {
    private Clash() {}

    /** Whether two of its places tell other amounts or days, or say two things in a difference that is not one of exactness. */
    static boolean in(Assertion entry, List<Difference> differences) {
        return entry.claims().stream().flatMap(c -> c.rifts().stream()).anyMatch(r -> r.kind() != Rift.Kind.STAGE)
                || differences.stream().anyMatch(d -> sides(d, entry.citations()) > 1);
    }

    /** How many different things the places say where the difference is one in what is so, not in how exactly it is told. */
    private static long sides(Difference difference, List<Citation> places) {
        boolean told =
                difference.reason() == Difference.Reason.UPDATE || difference.reason() == Difference.Reason.PARTY;
        return difference.verdict() != Difference.Verdict.CONFLICT && !told
                ? 0
                : difference.sides().stream()
                        .filter(side -> places.stream().anyMatch(p -> holds(p, side.at())))
                        .map(side -> side.value().strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count();
    }

    private static boolean holds(Citation place, Citation side) {
        return place.reportId().equals(side.reportId()) && place.span().overlaps(side.span());
    }
}
