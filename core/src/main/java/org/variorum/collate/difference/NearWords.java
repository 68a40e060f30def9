package org.variorum.collate.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.annotate.TimeExpression;
import org.variorum.collate.cluster.Candidates;
import org.variorum.collate.cluster.Clusters;
import org.variorum.collate.passage.Passage;

/**
 * The words around a place in a sentence that tell what happens there, by which two places are known to tell of one event
 * though their sentences share little else.
 */
public final class NearWords {
    private static final int REACH = 12;
    private static final int FEWEST_SHARED = 2;
    /** A word of more than so large a part of a story's sentences counts once, another twice, and so much is wanted. */
    private static final double COMMON = 0.1;

    private static final int WANTED = 3;
    private static final int SELDOM = 4;

    /** Who tells of it is there whatever happened. */
    private static final Set<String> TELLERS =
            Set.of("polic", "offic", "spokesman", "spokeswoman", "wit", "author", "report", "accord");

    private final Set<String> common = new HashSet<>();

    public NearWords(List<Passage> passages) {
        Map<String, Integer> often = new HashMap<>();
        for (Passage p : passages) {
            new HashSet<>(p.stems()).forEach(stem -> often.merge(stem, 1, Integer::sum));
        }
        double most = Math.max(SELDOM, COMMON * passages.size());
        often.forEach((stem, n) -> {
            if (n > most) {
                common.add(stem);
            }
        });
    }

    /** Stems of the telling words before one token and from another on, those left out that tell a time. */
    Set<String> around(Passage p, int before, int from) {
        Set<String> out = new TreeSet<>(p.telling(before - REACH, before));
        out.addAll(p.telling(from, from + REACH));
        for (TimeExpression t : p.at().report().times()) {
            if (p.at().span().contains(t.span())) {
                out.removeAll(p.telling(
                        p.tokenFrom(t.span().start()), p.tokenFrom(t.span().end())));
            }
        }
        out.removeAll(TELLERS);
        return out;
    }

    /** Things that may tell of one event. */
    static Candidates candidates(List<Set<String>> around) {
        return Candidates.sharing(around, FEWEST_SHARED);
    }

    /** How well two go together, 0 to 1; {@link Clusters#APART} where too little shows that they tell of one event. */
    double likeness(Set<String> a, Set<String> b) {
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        int weight =
                shared.stream().mapToInt(stem -> common.contains(stem) ? 1 : 2).sum();
        return shared.size() < FEWEST_SHARED || weight < WANTED
                ? Clusters.APART
                : (double) shared.size() / Math.min(a.size(), b.size());
    }
}
