package org.variorum.collate.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Passage;

/** Of whom a number is told: the last person or body named before it, unless that is only the one who tells it. */
final class Doers {
    private Doers() {}

    /**
     * Whether two numbers are told of two, neither of whom the other sentence names; where a number stands in brackets behind
     * the one, "Velk (226 yards)", it is enough that he is not named there.
     */
    static boolean differ(Passage a, int offset, Passage b, int otherOffset) {
        return differ(a, offset, b, otherOffset, true) || differ(a, offset, b, otherOffset, false);
    }

    /** @param bodies whether to ask of whom among the bodies, rather than of whom among all */
    private static boolean differ(Passage a, int offset, Passage b, int otherOffset, boolean bodies) {
        Mention mine = before(a, offset, bodies);
        Mention theirs = before(b, otherOffset, bodies);
        if (mine == null
                || theirs == null
                || Names.related(mine.entity().id(), theirs.entity().id())) {
            return false;
        }
        boolean strange = isStrange(mine, b);
        boolean other = isStrange(theirs, a);
        return strange && other || strange && isOwn(a, mine, offset) || other && isOwn(b, theirs, otherOffset);
    }

    private static @Nullable Mention before(Passage p, int offset, boolean bodies) {
        Mention last = null;
        for (Mention m : named(p)) {
            boolean asked = !bodies || m.type() == EntityType.ORGANIZATION;
            if (asked && m.span().end() <= offset && !isSource(p, m)) {
                last = m;
            }
        }
        return last;
    }

    private static boolean isOwn(Passage p, Mention m, int offset) {
        return p.at().report().report().text().substring(m.span().end(), offset).equals(" (");
    }

    private static boolean isStrange(Mention mention, Passage p) {
        String id = mention.entity().id();
        return named(p).stream().noneMatch(m -> Names.related(id, m.entity().id()));
    }

    private static List<Mention> named(Passage p) {
        return p.at().report().mentions().stream()
                .filter(m -> m.type() != EntityType.LOCATION && p.at().span().contains(m.span()))
                .toList();
    }

    private static boolean isSource(Passage p, Mention m) {
        for (Attribution a : p.at().report().attributions()) {
            if (a.source() != null && a.source().overlaps(m.span())) {
                return true;
            }
        }
        return false;
    }
}
