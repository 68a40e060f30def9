package org.variorum.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds that one of two sentences denies what the other says. */
final class Negations {
    private static final Set<String> WORDS =
            Set.of("not", "never", "no", "cannot", "neither", "nor", "none", "nobody", "nothing", "without");
    /** Auxiliaries that come with a denial: "went" becomes "did not go". */
    private static final Set<String> WITH = Set.of("do", "does", "did");

    /** With one of these near, a sentence denies in its own way, or leaves open whether it is so. */
    private static final Set<String> TURNING = Set.of(
            "refus", "deni", "reject", "declin", "fail", "oppos", "unlik", "unabl", "stop", "against", "block", "lack",
            "hardli", "few", "onli", "bar", "prevent", "exclud", "except", "omit", "absent", "exempt", "suspend",
            "halt", "revers", "no", "nor", "neither", "none", "nobodi", "noth", "without", "not", "never", "t",
            "despit", "if", "whether", "unless", "until", "before", "rather", "instead", "than", "other", "some");

    /** Behind a verb, these say up to when or on which condition it holds. */
    private static final Set<String> LIMITING = Set.of("if", "unless", "until", "before", "except");

    private static final Set<String> DENIALS = Set.of("not", "never", "cannot", "t");

    private static final Set<String> AGAIN = Set.of("again", "previously", "formerly", "originally", "initially");
    private static final Set<String> COPULAS = Set.of("appear", "seem", "look", "sound", "remain", "becom");
    private static final Set<String> TURNS = Set.of("but", "while", "although", "though", "whereas");
    private static final int NEAR = 8;
    private static final int OBJECT = 10;
    private static final int CONTEXT = 10;
    private static final int FEWEST_SHARED = 1;
    /** With so many words around it in common a verb is said of the same, whichever way round. */
    private static final int MANY_SHARED = 4;

    private final PerPassage<Map<String, List<Predicate>>> predicates = new PerPassage<>(Negations::predicates);

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
        Finding best = null;
        int most = FEWEST_SHARED - 1;
        for (Map.Entry<String, List<Predicate>> said : predicates.of(a).entrySet()) {
            List<Predicate> mine = said.getValue();
            List<Predicate> theirs = predicates.of(b).getOrDefault(said.getKey(), List.of());
            if (theirs.isEmpty() || !clash(mine, theirs) || !tells(a, said.getKey())) {
                continue;
            }
            for (Predicate x : mine) {
                for (Predicate y : theirs) {
                    int shared = mayClash(a, x, b, y)
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

    /** By their stems, in the order of these. */
    private static Map<String, List<Predicate>> predicates(Passage p) {
        Map<String, List<Predicate>> out = new LinkedHashMap<>();
        for (int i = 0; i < p.tokens().size(); i++) {
            Predicate found = Predicate.of(p.tokens(), i);
            List<Predicate> same = out.computeIfAbsent(p.stems().get(i), k -> new ArrayList<>());
            if (found != null) {
                same.add(found);
            }
        }
        for (List<Predicate> same : out.values()) {
            // "Would have allowed them to refuse, in effect allowing them all"; "an outage affecting them".
            same.removeIf(x -> !x.marked() && p.tokens().get(x.at()).endsWith("ing"));
        }
        out.values().removeIf(List::isEmpty);
        return out;
    }

    /** Said more than once in a sentence, it must be denied each time or never. */
    private static boolean clash(List<Predicate> a, List<Predicate> b) {
        boolean first = a.getFirst().denied();
        return a.stream().allMatch(p -> p.denied() == first) && b.stream().allMatch(p -> p.denied() != first);
    }

    private static boolean mayClash(Passage a, Predicate x, Passage b, Predicate y) {
        return x.sameTime(y)
                && again(a) == again(b)
                && (x.denied() ? clear(a, b, y) : clear(b, a, x))
                && turning(a, x).equals(turning(b, y))
                && !otherNumber(a, x, b, y)
                && !otherSubjects(a, x, b, y);
    }

    /** What is so again was not so for a while. */
    private static boolean again(Passage p) {
        return p.tokens().stream().anyMatch(AGAIN::contains);
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

    private static Set<String> turning(Passage p, Predicate x) {
        Set<String> out = new TreeSet<>(p.stems().subList(Math.max(0, x.from() - NEAR), x.from()));
        out.retainAll(TURNING);
        Set<String> behind =
                new TreeSet<>(p.stems().subList(x.at() + 1, Math.min(p.stems().size(), x.at() + 1 + NEAR)));
        behind.retainAll(LIMITING);
        out.addAll(behind);
        return out;
    }

    /** Where both deny something, they may well deny the same in their own ways, unless that stands far off. */
    private static boolean clear(Passage denying, Passage affirming, Predicate affirmed) {
        List<Integer> others = denials(affirming);
        return others.size() < denials(denying).size()
                || others.stream()
                        .allMatch(i -> i - affirmed.at() > NEAR
                                || affirmed.at() - i > NEAR
                                || behindTurn(affirming, affirmed.at(), i));
    }

    /** "It has changed, but the need for it has not." */
    private static boolean behindTurn(Passage p, int affirmed, int denial) {
        return affirmed < denial
                && p.tokens().subList(affirmed, denial).stream().anyMatch(TURNS::contains);
    }

    private static List<Integer> denials(Passage p) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < p.tokens().size(); i++) {
            if (DENIALS.contains(p.tokens().get(i))) {
                out.add(i);
            }
        }
        return out;
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
