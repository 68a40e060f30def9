package org.variorum.collate;

import java.util.List;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;

/** Finds that one of two sentences denies what the other says. */
final class Negations {
    private static final Set<String> WORDS =
            Set.of("not", "never", "no", "cannot", "neither", "nor", "none", "nobody", "nothing", "without");
    /** Not a denial by themselves, but with one of these a sentence may deny in its own way. */
    private static final Set<String> DENYING = Set.of(
            "refus", "deni", "den", "reject", "declin", "fail", "oppos", "unlik", "unabl", "stop", "against", "block",
            "lack", "hardli", "few", "onli", "barr", "prevent", "exclud", "except", "omit", "absent", "exempt");
    /** Auxiliaries that come with a denial: "went" becomes "did not go". */
    private static final Set<String> WITH = Set.of("do", "does", "did");

    /** Behind these stands a thing, not what is done. */
    private static final Set<String> NOUNS_FOLLOW = Set.of(
            "a", "an", "the", "of", "all", "any", "and", "or", "for", "in", "on", "other", "their", "his", "its",
            "from", "by", "with", "at", "into", "about", "than");

    private static final int REACH = 4;
    /** Only of sentences with so much in common does a denial in one deny the other. */
    private static final int LONG_RUN = 4;

    private static final double ALIKE = 0.5;

    private Negations() {}

    static @Nullable Finding between(Passage a, Passage b, TokenDiff diff, boolean nearlySame) {
        if (nearlySame) {
            for (TokenDiff.Change c : diff.changes()) {
                boolean first = onlyDenies(a.tokens().subList(c.a(), c.aEnd()));
                boolean second = onlyDenies(b.tokens().subList(c.b(), c.bEnd()));
                if (first && c.b() == c.bEnd() || second && c.a() == c.aEnd()) {
                    return finding(a, c.a(), c.aEnd(), b, c.b(), c.bEnd());
                }
            }
            return null;
        }
        if (diff.longestRun() < LONG_RUN && diff.alike() < ALIKE) {
            return null;
        }
        Finding found = denied(a, b);
        if (found != null) {
            return found;
        }
        Finding other = denied(b, a);
        return other == null
                ? null
                : Finding.conflict(
                        other.kind(),
                        other.reason(),
                        other.why(),
                        other.b(),
                        other.bValue(),
                        other.a(),
                        other.aValue());
    }

    private static boolean onlyDenies(List<String> words) {
        boolean denies = false;
        for (String w : words) {
            if (isNegation(w) || w.equals("t")) {
                denies = true;
            } else if (!WITH.contains(w) && !w.endsWith("n")) {
                return false;
            }
        }
        return denies;
    }

    private static boolean isNegation(String word) {
        return WORDS.contains(word);
    }

    /** What stands behind the only denial of {@code a} is said by {@code b}, which denies nothing. */
    private static @Nullable Finding denied(Passage a, Passage b) {
        int at = only(a.tokens());
        if (at < 0 || only(b.tokens()) != NONE) {
            return null;
        }
        PorterStemmer stemmer = new PorterStemmer();
        List<String> stems = b.tokens().stream().map(stemmer::stem).toList();
        if (stems.stream().anyMatch(DENYING::contains)) {
            return null;
        }
        for (int i = at + 1; i < Math.min(a.tokens().size(), at + REACH); i++) {
            String word = a.tokens().get(i);
            if (Terms.tells(word)) {
                int where = stems.indexOf(stemmer.stem(word));
                boolean deed = where > 0 && !NOUNS_FOLLOW.contains(b.tokens().get(where - 1));
                return deed && !NOUNS_FOLLOW.contains(a.tokens().get(i - 1))
                        ? finding(a, at, i + 1, b, where, where + 1)
                        : null;
            }
        }
        return null;
    }

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private static int only(List<String> tokens) {
        int found = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            boolean shortened =
                    tokens.get(i).equals("t") && i > 0 && tokens.get(i - 1).endsWith("n");
            if (isNegation(tokens.get(i)) || shortened) {
                if (found >= 0) {
                    return SEVERAL;
                }
                found = i;
            }
        }
        return found;
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
