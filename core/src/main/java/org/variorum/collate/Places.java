package org.variorum.collate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Countries;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.report.Span;

/** Finds that two reports name different places for the same. */
final class Places {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "from", "to", "near", "into", "outside", "across");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Places() {}

    static @Nullable Finding between(Passage a, Passage b, TokenDiff diff, boolean nearlySame) {
        if (nearlySame) {
            for (TokenDiff.Change c : diff.changes()) {
                if (a.named(c.a(), c.aEnd())
                        && b.named(c.b(), c.bEnd())
                        && isPlace(a, c.a(), c.aEnd())
                        && isPlace(b, c.b(), c.bEnd())) {
                    return finding(a, c.a(), c.aEnd(), b, c.b(), c.bEnd());
                }
            }
            return null;
        }
        for (int i = 2; i < a.tokens().size(); i++) {
            for (int j = 2; j < b.tokens().size(); j++) {
                Mention x = place(a, i);
                Mention y = place(b, j);
                if (x != null && y != null && ofOneKind(x, y) && sameSlot(a, i, b, j)) {
                    int mine = end(a, i, x);
                    int theirs = end(b, j, y);
                    if (apart(a, i, mine, b, j, theirs)) {
                        return finding(a, i, mine, b, j, theirs);
                    }
                }
            }
        }
        return null;
    }

    /** The place whose name begins with this word; null where none does. */
    private static @Nullable Mention place(Passage p, int from) {
        int start = p.spans().get(from).start();
        for (Mention m : p.at().report().mentions()) {
            if (m.type() == EntityType.LOCATION && m.span().start() == start) {
                return m;
            }
        }
        return null;
    }

    private static int end(Passage p, int from, Mention place) {
        int to = from;
        while (to < p.spans().size() && p.spans().get(to).start() < place.span().end()) {
            to++;
        }
        return to;
    }

    /** A country and a town may be where the same was. */
    private static boolean ofOneKind(Mention x, Mention y) {
        return Countries.has(x.entity()) == Countries.has(y.entity())
                && !x.entity().id().equals(y.entity().id());
    }

    /** Behind the same word and the same preposition: "found in Osk" and "found in a Korsa warehouse". */
    private static boolean sameSlot(Passage a, int i, Passage b, int j) {
        int x = preposition(a, i);
        int y = preposition(b, j);
        return x > 0
                && y > 0
                && a.tokens().get(x).equals(b.tokens().get(y))
                && Terms.tells(a.tokens().get(x - 1))
                && a.stems().get(x - 1).equals(b.stems().get(y - 1));
    }

    private static int preposition(Passage p, int at) {
        int i = ARTICLES.contains(p.tokens().get(at - 1)) ? at - 2 : at - 1;
        return i >= 0 && PREPOSITIONS.contains(p.tokens().get(i)) ? i : -1;
    }

    /** Neither place is named in the other sentence too, or in the same breath as the other. */
    private static boolean apart(Passage a, int from, int to, Passage b, int bFrom, int bTo) {
        return !b.tokens().containsAll(a.tokens().subList(from, to))
                && !a.tokens().containsAll(b.tokens().subList(bFrom, bTo));
    }

    private static Finding finding(Passage a, int from, int to, Passage b, int bFrom, int bTo) {
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

    /** Known as a place, or behind a preposition that places take and not known as anything else. */
    private static boolean isPlace(Passage p, int from, int to) {
        Span at = p.stretch(from, to);
        for (Mention m : p.at().report().mentions()) {
            if (m.span().overlaps(at)) {
                return m.type() == EntityType.LOCATION || m.type() == EntityType.OTHER && behindPreposition(p, from);
            }
        }
        return behindPreposition(p, from);
    }

    private static boolean behindPreposition(Passage p, int from) {
        return from > 0 && PREPOSITIONS.contains(p.tokens().get(from - 1));
    }
}
