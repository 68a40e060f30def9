package org.variorum.collate.quote;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.SmallWords;
import org.variorum.collate.word.TokenDiff;

/** Says what was done to the words of one remark between one wording and another. */
final class Wording {
    private static final int FEWEST_FITTED = 4;

    private Wording() {}

    /** What was done to the words. */
    enum How {
        /** Left out at an end. */
        CUT,
        /** Left out in the middle, or joined, without a mark. */
        JOINED,
        /** Some left out of the one, and some of the other. */
        THINNED,
        /** A few words are others. */
        CHANGED,
        /** So many are others that the words alone do not show one remark: it was translated twice, or there are two. */
        LOOSE
    }

    /** In one language a remark keeps at least this part of its words, whoever notes it down. */
    private static final double ONE_LANGUAGE = 0.75;
    /** And what lies between the first and the last of them is not much else. */
    private static final double CLOSE = 0.7;
    /** Two who translate one remark do not hit on nearly all the same words. */
    private static final double ONE_HAND = 0.9;

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("s", "is"),
            Map.entry("re", "are"),
            Map.entry("ve", "have"),
            Map.entry("ll", "will"),
            Map.entry("m", "am"),
            Map.entry("d", "would"),
            Map.entry("t", "not"),
            Map.entry("don", "do"),
            Map.entry("isn", "is"),
            Map.entry("didn", "did"),
            Map.entry("doesn", "does"),
            Map.entry("aren", "are"),
            Map.entry("wasn", "was"),
            Map.entry("weren", "were"),
            Map.entry("hasn", "has"),
            Map.entry("haven", "have"),
            Map.entry("hadn", "had"),
            Map.entry("wouldn", "would"),
            Map.entry("shouldn", "should"),
            Map.entry("couldn", "could"),
            Map.entry("won", "will"));

    private static final Set<String> DENIALS = Set.of("not", "never", "no", "cannot", "nothing", "nobody", "without");

    /** The words in lower case, with "it's" as "it is": how a clerk spells is no difference. */
    static List<String> plain(String wording) {
        return Grams.words(wording).stream().map(w -> SHORT.getOrDefault(w, w)).toList();
    }

    /** Whether to leave a word out turns the remark round. */
    static boolean denies(String plain) {
        return DENIALS.contains(plain);
    }

    static How how(List<String> wordings) {
        if (isCut(wordings)) {
            return How.CUT;
        }
        boolean within = true;
        boolean leftOut = true;
        List<List<String>> plain = wordings.stream().map(Wording::plain).toList();
        for (List<String> a : plain) {
            for (List<String> b : plain) {
                TokenDiff diff = TokenDiff.of(a, b);
                int shorter = Math.min(a.size(), b.size());
                within &= diff.common() == shorter;
                leftOut &= onlyLeftOut(a, b, diff);
                boolean apart =
                        diff.common() < ONE_LANGUAGE * shorter || diff.common() < shorter && inside(a, b, diff) < CLOSE;
                if (apart) {
                    return How.LOOSE;
                }
            }
        }
        if (!leftOut) {
            return How.CHANGED;
        }
        return within ? How.JOINED : How.THINNED;
    }

    /** The part of their words that two wordings share, without what only one has before the first and behind the last. */
    private static double inside(List<String> a, List<String> b, TokenDiff diff) {
        int outside = 0;
        for (TokenDiff.Change c : diff.changes()) {
            boolean oneSided = c.a() == c.aEnd() || c.b() == c.bEnd();
            boolean first = c.a() == 0 && c.b() == 0;
            boolean last = c.aEnd() == a.size() && c.bEnd() == b.size();
            outside += oneSided && (first || last) ? c.aEnd() - c.a() + c.bEnd() - c.b() : 0;
        }
        return 2.0 * diff.common() / Math.max(1, a.size() + b.size() - outside);
    }

    /** Whether nearly all words of the wordings are the same, so that one is but the other noted down once more. */
    static boolean nearlyEqual(List<String> wordings) {
        List<String> first = plain(wordings.getFirst());
        return wordings.stream().allMatch(w -> TokenDiff.of(first, plain(w)).alike() >= ONE_HAND);
    }

    /** Whether words, but no denial, are left out of one or the other, and none is put for another. */
    private static boolean onlyLeftOut(List<String> a, List<String> b, TokenDiff diff) {
        for (TokenDiff.Change c : diff.changes()) {
            List<String> mine = a.subList(c.a(), c.aEnd());
            List<String> theirs = b.subList(c.b(), c.bEnd());
            if (!mine.isEmpty() && !theirs.isEmpty()
                    || mine.stream().anyMatch(Wording::denies)
                    || theirs.stream().anyMatch(Wording::denies)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether each wording is a stretch of every longer one, articles aside and the first word of a piece that was fitted into
     * a sentence.
     */
    static boolean isCut(List<String> wordings) {
        List<String> byLength = wordings.stream()
                .sorted(Comparator.comparingInt(w -> Grams.words(w).size()))
                .toList();
        for (int i = 1; i < byLength.size(); i++) {
            if (!isCut(byLength.get(i - 1), byLength.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCut(String piece, String whole) {
        List<String> words = withoutArticles(piece);
        List<String> all = withoutArticles(whole);
        boolean fitted = words.size() >= FEWEST_FITTED
                && Character.isLowerCase(piece.strip().codePointAt(0));
        return Collections.indexOfSubList(all, words) >= 0
                || fitted && Collections.indexOfSubList(all, words.subList(1, words.size())) >= 0;
    }

    private static List<String> withoutArticles(String wording) {
        return plain(wording).stream()
                .filter(w -> !SmallWords.ARTICLES.contains(w))
                .toList();
    }
}
