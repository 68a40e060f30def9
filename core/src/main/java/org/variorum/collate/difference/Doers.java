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

    /** Whether two numbers are told of two, neither of whom the other sentence names. */
    static boolean differ(Passage a, int offset, Passage b, int otherOffset) {
        String mine = before(a, offset);
        String theirs = before(b, otherOffset);
        return mine != null && theirs != null && isStrange(mine, b) && isStrange(theirs, a);
    }

    private static @Nullable String before(Passage p, int offset) {
        String last = null;
        for (Mention m : named(p)) {
            if (m.span().end() <= offset && !isSource(p, m)) {
                last = m.entity().id();
            }
        }
        return last;
    }

    private static boolean isStrange(String id, Passage p) {
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
