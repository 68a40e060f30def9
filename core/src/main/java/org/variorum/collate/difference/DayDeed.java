package org.variorum.collate.difference;

import java.util.Set;
import java.util.TreeSet;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.word.SmallWords;
import org.variorum.collate.word.Terms;
import org.variorum.collate.word.Verbs;

/** What two sentences tell of the days they name: whether it is one thing that happened. */
final class DayDeed {
    private static final int CONTEXT = 5;
    private static final int FAR = 10;
    private static final int CLOSEST = 3;
    /** "On Monday the …": a day among the first words opens the sentence. */
    private static final int OPENING = 2;

    private static final int FEWEST_SHARED = 2;
    /** From here on two sentences hold the same words, in whichever order. */
    private static final double SAME_WORDS = 0.8;

    /** What happened after or before something is told of another day. */
    private static final Set<String> ALSO_CLAUSES = Set.of("whom", "after", "before");

    /** Stems of what says only that something is still to come. */
    private static final Set<String> AHEAD = Set.of("expect", "schedul", "plan", "intend", "due", "set");

    private static final Set<String> BEFORE_DAY = Set.of("on", "late", "early", "last", "this", "here", "there");

    private DayDeed() {}

    /** What happened is told in like words, close to the day or all over the sentence. */
    static boolean isOne(Passage a, int x, Passage b, int y) {
        return told(a, x, b, y) >= FEWEST_SHARED
                && (beside(a, x, b, y) || a.terms().containment(b.terms()) >= SAME_WORDS);
    }

    /**
     * Whether one of the words that stand closest to the two days, before or behind, is the same, and neither day is that of a
     * deed of which the other sentence says nothing.
     */
    static boolean beside(Passage a, int x, Passage b, int y) {
        Set<String> mine = closest(a, x);
        mine.retainAll(closest(b, y));
        return !mine.isEmpty() && !isOfAnotherDeed(a, x, b) && !isOfAnotherDeed(b, y, a);
    }

    /** "46 were arrested Wednesday": what is done that day stands right before it. */
    private static boolean isOfAnotherDeed(Passage p, int day, Passage other) {
        int i = day - 1;
        while (i > 0 && BEFORE_DAY.contains(p.tokens().get(i))) {
            i--;
        }
        return i > 0
                && Verbs.isPast(p.tokens().get(i))
                && Terms.tells(p.tokens().get(i))
                && !isSaid(p, i)
                && !other.stems().contains(p.stems().get(i));
    }

    private static Set<String> closest(Passage p, int day) {
        Set<String> out = new TreeSet<>();
        for (int i = day - 1; i >= 0 && out.size() < CLOSEST; i--) {
            out.addAll(p.telling(i, i + 1));
        }
        int before = out.size();
        for (int i = day + 1; i < p.tokens().size() && out.size() < before + CLOSEST; i++) {
            if (opensClause(p.tokens().get(i))) {
                break;
            }
            out.addAll(p.telling(i, i + 1));
        }
        return out;
    }

    /** Whether a word tells that somebody says something: what one report has announced another has unveiled. */
    private static boolean isSaid(Passage p, int token) {
        return p.at().report().attributions().stream()
                .anyMatch(a -> a.cue() != null && a.cue().overlaps(p.spans().get(token)));
    }

    /**
     * How many words of what happened that day are shared: it stands before the day, or behind it where that opens the
     * sentence; a clause that follows tells more.
     */
    static int told(Passage a, int x, Passage b, int y) {
        Set<String> mine = x < OPENING ? behind(a, x, FAR) : a.telling(x - FAR, x);
        mine.retainAll(y < OPENING ? behind(b, y, FAR) : b.telling(y - FAR, y));
        mine.removeAll(AHEAD);
        // Who did it where is no deed: one man is charged on one day and brought to court on another.
        return mine.stream().allMatch(stem -> isName(a, stem)) ? 0 : mine.size();
    }

    private static boolean isName(Passage p, String stem) {
        int i = p.stems().indexOf(stem);
        return i > 0 && p.capital(i);
    }

    /** How many words stand before both, or behind both. */
    static int shared(Passage a, int x, Passage b, int y) {
        Set<String> before = a.telling(x - CONTEXT, x);
        before.retainAll(b.telling(y - CONTEXT, y));
        Set<String> behind = behind(a, x, CONTEXT);
        behind.retainAll(behind(b, y, CONTEXT));
        return before.size() + behind.size();
    }

    /** The telling words behind a day up to the next clause, which tells of something else. */
    private static Set<String> behind(Passage p, int day, int reach) {
        int end = day + 1;
        while (end < Math.min(p.tokens().size(), day + 1 + reach)
                && !opensClause(p.tokens().get(end))) {
            end++;
        }
        return p.telling(day + 1, end);
    }

    private static boolean opensClause(String word) {
        return SmallWords.opensClause(word) || ALSO_CLAUSES.contains(word);
    }
}
