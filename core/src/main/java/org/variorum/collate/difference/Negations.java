package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.pair.Coded;
import org.variorum.collate.pair.Links;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.People;
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
    /** What is only supposed is neither said nor denied. */
    private static final Set<String> OPEN = Set.of("if", "whether");

    /** What is made, taken or given tells what is done. */
    private static final Set<String> LIGHT = Set.of("make", "take", "give", "get", "go", "come", "put");

    private static final int OBJECT = 10;
    private static final int SUBJECT = 5;
    /** With one subject and so many words around it in common a verb is said of the same. */
    private static final int SAME_SUBJECT = 2;

    /** So likely must two sentences be one claim, and so many words must the deeds have in common, that are no claim. */
    private static final double LEAST = 0.35;

    private static final int SEVERAL_SHARED = 3;

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
        return denied(both, FEWEST_SHARED);
    }

    /**
     * Differences between sentences that a denial keeps from being one claim, since it changes what a vector says of them; in
     * the order of the sentences.
     */
    List<Difference> of(Links links, Coded coded) {
        List<Difference> out = new ArrayList<>();
        links.each((pair, likelihood) -> {
            Passage a = pair.a();
            Passage b = pair.b();
            boolean open = likelihood >= LEAST && likelihood < Links.LEAST;
            if (open && !a.quotesOtherwise(b) && !People.differ(a, b) && a.asks() == b.asks()) {
                Finding f = denied(new Beside(a, b, coded), SEVERAL_SHARED);
                if (f != null) {
                    out.add(Sides.apart(a, b, f));
                }
            }
        });
        return out;
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
    private @Nullable Finding denied(Beside both, int fewest) {
        Passage a = both.a();
        Passage b = both.b();
        Polarity here = polarity.of(a);
        Polarity there = polarity.of(b);
        Finding best = null;
        int most = fewest - 1;
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
                    if (shared > most && (shared >= MANY_SHARED || sameSaying(a, x, b, y, shared))) {
                        most = shared;
                        best = finding(a, x.from(), x.at() + 1, b, y.from(), y.at() + 1);
                    }
                }
            }
        }
        return best;
    }

    /** It is done, in both or in neither, to somebody, and to the same. */
    private static boolean sameSaying(Passage a, Predicate x, Passage b, Predicate y, int shared) {
        // Who "was fired" is the one whom somebody "fired", where more than that is the same.
        return (x.isPassive(a.tokens()) == y.isPassive(b.tokens()) || shared >= SAME_SUBJECT)
                && (sameObject(a, x, b, y)
                        || shared >= SAME_SUBJECT && !namesBefore(a, x, b, y).isEmpty());
    }

    /** Names that stand before both, not far off and with no comma between. */
    private static Set<String> namesBefore(Passage a, Predicate x, Passage b, Predicate y) {
        Set<String> mine = namesBefore(a, x);
        mine.retainAll(namesBefore(b, y));
        return mine;
    }

    private static Set<String> namesBefore(Passage p, Predicate x) {
        Set<String> out = new TreeSet<>();
        for (int i = Math.max(0, x.from() - SUBJECT); i < x.from(); i++) {
            if (named(p, i) && p.printed(i, x.from()).indexOf(',') < 0) {
                out.add(p.stems().get(i));
            }
        }
        return out;
    }

    private static boolean tells(Passage p, String stem) {
        int i = p.stems().indexOf(stem);
        boolean name = i > 0 && p.capital(i);
        return !name
                && !COPULAS.contains(stem)
                && !LIGHT.contains(stem)
                && Terms.tells(p.tokens().get(i));
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
                && Collections.disjoint(a.turning(x), OPEN)
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
                && !a.tokens().get(x.from() - 1).equals(b.tokens().get(y.from() - 1))
                && namesBefore(a, x, b, y).isEmpty();
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
