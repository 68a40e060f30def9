package org.variorum.collate.difference;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.passage.PlaceNames;
import org.variorum.collate.word.SmallWords;
import org.variorum.collate.word.Terms;

/** Finds that two sentences of other words put the same in different places. */
final class OtherPlaces {
    /** What a place stands behind. */
    static final Set<String> PREPOSITIONS = Set.of("in", "at", "from", "to", "near", "into", "outside", "across");

    private static final Set<String> JOINING = Set.of("and", "or", "to");
    private static final int REACH = 8;
    private static final int LISTED = 5;
    private static final int FEWEST_SHARED = 2;

    private final PlaceNames names;
    private final PerPassage<List<NamedPlace>> places = new PerPassage<>(this::places);

    OtherPlaces(PlaceNames names) {
        this.names = names;
    }

    @Nullable
    Finding between(Passage a, Passage b) {
        List<NamedPlace> mine = places.of(a);
        List<NamedPlace> theirs = places.of(b);
        Finding best = null;
        int most = -1;
        for (NamedPlace x : mine) {
            for (NamedPlace y : theirs) {
                if (x.sort() == y.sort() && !x.sameAs(y.name())) {
                    int shared = a.around(x.from(), REACH, b, y.from()).size();
                    if (shared > most && differ(x, y, shared, mine, theirs) && areTwo(x, y)) {
                        most = shared;
                        best = finding(a, x.from(), x.to(), b, y.from(), y.to());
                    }
                }
            }
        }
        return best;
    }

    static Finding finding(Passage a, int from, int to, Passage b, int bFrom, int bTo) {
        return Finding.conflict(
                Difference.Kind.PLACE,
                Difference.Reason.UNKNOWN,
                "The reports name different places: \u201C" + a.printed(from, to) + "\u201D and \u201C"
                        + b.printed(bFrom, bTo) + "\u201D.",
                a.stretch(from, to),
                a.printed(from, to),
                b.stretch(bFrom, bTo),
                b.printed(bFrom, bTo));
    }

    /** Neither sentence names the other's place, and one of the reports does not know it at all. */
    private static boolean areTwo(NamedPlace x, NamedPlace y) {
        return (x.isStrangeTo(y.in()) || y.isStrangeTo(x.in())) && !x.isNamedIn(y.in()) && !y.isNamedIn(x.in());
    }

    private static boolean differ(
            NamedPlace x, NamedPlace y, int shared, List<NamedPlace> mine, List<NamedPlace> theirs) {
        if (sameSlot(x, y)) {
            // A street lies in a town: they are two only where neither report knows the other's.
            return x.isKnown() && shared > 0
                    || shared >= FEWEST_SHARED && x.isStrangeTo(y.in()) && y.isStrangeTo(x.in());
        }
        if (listed(x, y, mine, theirs)) {
            // Two lists that differ in more than one place are lists of two things.
            return strangers(x, mine, y.in()) == 1 && strangers(y, theirs, x.in()) == 1;
        }
        return x.isKnown() && x.preposition() >= 0 && y.preposition() >= 0 && shared >= FEWEST_SHARED;
    }

    /** How many places of a list the other sentence does not name. */
    private static long strangers(NamedPlace listed, List<NamedPlace> places, Passage other) {
        return places.stream()
                .filter(p -> inOneList(p, listed) && !p.isNamedIn(other))
                .count();
    }

    /** Behind the same word and the same preposition: "found in Osk" and "found in a Korsa warehouse". */
    private static boolean sameSlot(NamedPlace x, NamedPlace y) {
        int i = x.preposition();
        int j = y.preposition();
        return i > 0
                && j > 0
                && x.in().tokens().get(i).equals(y.in().tokens().get(j))
                && Terms.tells(x.in().tokens().get(i - 1))
                && x.in().stems().get(i - 1).equals(y.in().stems().get(j - 1));
    }

    /** In a list beside a place that stands in the other list too. */
    private static boolean listed(NamedPlace x, NamedPlace y, List<NamedPlace> mine, List<NamedPlace> theirs) {
        for (NamedPlace near : mine) {
            for (NamedPlace other : theirs) {
                if (near.sameAs(other.name())
                        && beside(near, x)
                        && beside(other, y)
                        && lead(near, x).equals(lead(other, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The word before two names of one list: what runs between two lands is not what is felt across them. */
    private static String lead(NamedPlace near, NamedPlace x) {
        int i = Math.min(near.from(), x.from()) - 1;
        while (i >= 0
                && (x.in().capital(i)
                        || SmallWords.ARTICLES.contains(x.in().tokens().get(i)))) {
            i--;
        }
        return i < 0 ? "" : x.in().tokens().get(i);
    }

    /** Two names of one list, and not far apart. */
    private static boolean beside(NamedPlace near, NamedPlace x) {
        int from = Math.min(near.to(), x.to());
        int to = Math.max(near.from(), x.from());
        int end = Math.max(near.to(), x.to());
        List<String> tokens = x.in().tokens();
        boolean joined = from <= to && tokens.subList(from, to).stream().anyMatch(JOINING::contains)
                || end < tokens.size() && JOINING.contains(tokens.get(end));
        return to - from <= LISTED && joined && inOneList(near, x);
    }

    /** Nothing stands between two names but other names and "and". */
    private static boolean inOneList(NamedPlace a, NamedPlace b) {
        List<String> tokens = a.in().tokens();
        return IntStream.range(Math.min(a.to(), b.to()), Math.max(a.from(), b.from()))
                .allMatch(i -> a.in().capital(i)
                        || JOINING.contains(tokens.get(i))
                        || SmallWords.ARTICLES.contains(tokens.get(i)));
    }

    private List<NamedPlace> places(Passage p) {
        return p.at().report().mentions().stream()
                .filter(m -> m.type() == EntityType.LOCATION && p.at().span().contains(m.span()))
                .map(m -> place(p, m))
                .filter(x -> x.from() >= 0)
                .toList();
    }

    private NamedPlace place(Passage p, Mention m) {
        return new NamedPlace(
                p,
                m,
                NamedPlace.Sort.of(m),
                p.tokenAt(m.span().start()),
                p.tokenFrom(m.span().end()),
                names);
    }
}
