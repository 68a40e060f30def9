package org.variorum.collate.difference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.word.Predicate;
import org.variorum.collate.word.Terms;
import org.variorum.collate.word.TokenDiff;

/** Finds that one of two sentences denies what the other says. */
final class Negations {
    private static final Set<String> WORDS =
            Set.of("not", "never", "no", "cannot", "neither", "nor", "none", "nobody", "nothing", "without");
    /** Auxiliaries that come with a denial: "went" becomes "did not go". */
    private static final Set<String> WITH = Set.of("do", "does", "did");

    private static final Set<String> COPULAS = Set.of("appear", "seem", "look", "sound", "remain", "becom");
    private static final int OBJECT = 10;
    private static final int CONTEXT = 10;
    private static final int FEWEST_SHARED = 1;
    /** With so many words around it in common a verb is said of the same, whichever way round. */
    private static final int MANY_SHARED = 4;

    private final PerPassage<Polarity> polarity = new PerPassage<>(Polarity::of);

    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        if (both.nearlySame()) {
            for (TokenDiff.Change c : both.diff().changes()) {
                boolean first = onlyDenies(a.tokens().subList(c.a(), c.aEnd()));
                boolean second = onlyDenies(b.tokens().subList(c.b(), c.bEnd()));
                if (first && c.b() == c.bEnd() || second && c.a() == c.aEnd()) {
                    return finding(a, c.a(), c.aEnd(), b, c.b(), c.bEnd());
                }
            }
        }
        return denied(a, b);
    }

    private static boolean onlyDenies(List<String> words) {
        boolean denies = false;
        for (String w : words) {
            if (WORDS.contains(w) || w.equals("t")) {
                denies = true;
            } else if (!WITH.contains(w) && !w.endsWith("n")) {
                return false;
            }
        }
        return denies;
    }

    /** One word is said of somebody in both, and denied in one. */
    private @Nullable Finding denied(Passage a, Passage b) {
        Polarity here = polarity.of(a);
        Polarity there = polarity.of(b);
        Finding best = null;
        int most = FEWEST_SHARED - 1;
        for (Map.Entry<String, List<Predicate>> said : here.predicates().entrySet()) {
            List<Predicate> mine = said.getValue();
            List<Predicate> theirs = there.of(said.getKey());
            if (theirs.isEmpty() || !clash(mine, theirs) || !tells(a, said.getKey())) {
                continue;
            }
            for (Predicate x : mine) {
                for (Predicate y : theirs) {
                    int shared = mayClash(here, x, there, y)
                            ? a.around(x.at(), CONTEXT, b, y.at()).size()
                            : 0;
                    if (shared > most && (shared >= MANY_SHARED || sameSaying(a, x, b, y))) {
                        most = shared;
                        best = finding(a, x.from(), x.at() + 1, b, y.from(), y.at() + 1);
                    }
                }
            }
        }
        return best;
    }

    /** It is done, in both or in neither, to somebody, and to the same. */
    private static boolean sameSaying(Passage a, Predicate x, Passage b, Predicate y) {
        return x.isPassive(a.tokens()) == y.isPassive(b.tokens()) && sameObject(a, x, b, y);
    }

    private static boolean tells(Passage p, String stem) {
        int i = p.stems().indexOf(stem);
        boolean name = i > 0 && p.capital(i);
        return !name && !COPULAS.contains(stem) && Terms.tells(p.tokens().get(i));
    }

    /** Said more than once in a sentence, it must be denied each time or never. */
    private static boolean clash(List<Predicate> a, List<Predicate> b) {
        boolean first = a.getFirst().denied();
        return a.stream().allMatch(p -> p.denied() == first) && b.stream().allMatch(p -> p.denied() != first);
    }

    private static boolean mayClash(Polarity a, Predicate x, Polarity b, Predicate y) {
        return x.sameTime(y)
                && a.again() == b.again()
                && (x.denied() ? b.affirms(y, a) : a.affirms(x, b))
                && a.turning(x).equals(b.turning(y))
                && !otherNumber(a.in(), x, b.in(), y)
                && !otherSubjects(a.in(), x, b.in(), y);
    }

    /** What stands right behind both has a word in common, unless nothing that tells anything stands there. */
    private static boolean sameObject(Passage a, Predicate x, Passage b, Predicate y) {
        Set<String> mine = a.telling(x.at() + 1, x.at() + 1 + OBJECT);
        Set<String> theirs = b.telling(y.at() + 1, y.at() + 1 + OBJECT);
        return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
    }

    /** Who "are not citizens" are others than the one who "is a citizen". */
    private static boolean otherNumber(Passage a, Predicate x, Passage b, Predicate y) {
        String one = a.tokens().get(x.at());
        String other = b.tokens().get(y.at());
        return x.marked() && y.marked() && (one.equals(other + "s") || other.equals(one + "s"));
    }

    /** Names right before the two predicates that are not the same. */
    private static boolean otherSubjects(Passage a, Predicate x, Passage b, Predicate y) {
        return named(a, x.from() - 1)
                && named(b, y.from() - 1)
                && !a.tokens().get(x.from() - 1).equals(b.tokens().get(y.from() - 1));
    }

    private static boolean named(Passage p, int i) {
        return i >= 0 && p.capital(i) && Terms.tells(p.tokens().get(i));
    }

    private static Finding finding(Passage a, int from, int to, Passage b, int bFrom, int bTo) {
        return Finding.conflict(
                Difference.Kind.POLARITY,
                Difference.Reason.UNKNOWN,
                "One report says it and the other denies it.",
                a.stretch(from, to),
                value(a, from, to),
                b.stretch(bFrom, bTo),
                value(b, bFrom, bTo));
    }

    private static String value(Passage p, int from, int to) {
        String words = p.printed(from, to);
        return words.isEmpty() ? "said" : words;
    }
}
