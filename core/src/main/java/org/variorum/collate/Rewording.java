package org.variorum.collate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.variorum.report.Span;

/** Says in one sentence what sets the wordings of one remark apart. */
final class Rewording {
    private static final int WORDS_SHOWN = 4;
    private static final int LONGEST_STRETCH = 8;
    private static final int ENDS_OF_STRETCH = 3;
    private static final int FEWEST_FITTED = 4;

    private Rewording() {}

    /** What was done to the words. */
    enum How {
        /** Left out at an end. */
        CUT,
        /** Left out in the middle, or joined, without a mark. */
        JOINED,
        /** A few words are others. */
        CHANGED,
        /** So many are that it was put into English twice. */
        TRANSLATED
    }

    /** In one language a remark keeps at least this part of its words, whoever notes it down. */
    private static final double ONE_LANGUAGE = 0.75;

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
            Map.entry("didn", "did"));
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** The words in lower case, with "it's" as "it is": how a clerk spells is no difference. */
    static List<String> plain(String wording) {
        return Grams.words(wording).stream().map(w -> SHORT.getOrDefault(w, w)).toList();
    }

    static How how(List<String> wordings) {
        if (isCut(wordings)) {
            return How.CUT;
        }
        boolean joined = true;
        double least = 1;
        for (String x : wordings) {
            for (String y : wordings) {
                List<String> a = plain(x);
                List<String> b = plain(y);
                TokenDiff diff = TokenDiff.of(a, b);
                int shorter = Math.min(a.size(), b.size());
                joined &= diff.common() == shorter;
                least = Math.min(least, (double) diff.common() / Math.max(1, shorter));
            }
        }
        return joined ? How.JOINED : least >= ONE_LANGUAGE ? How.CHANGED : How.TRANSLATED;
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
        return plain(wording).stream().filter(w -> !ARTICLES.contains(w)).toList();
    }

    /** What the shortest of wordings that are cut from each other leaves out of the fullest. */
    static String cut(List<String> wordings) {
        Comparator<String> byLength =
                Comparator.comparingInt(w -> Grams.words(w).size());
        String fullest = Collections.max(wordings, byLength);
        List<String> rest = plain(Collections.min(wordings, byLength));
        int from = Collections.indexOfSubList(plain(fullest), rest);
        if (from < 0) {
            return words(wordings);
        }
        List<Span> all = Grams.spans(fullest);
        List<String> missing = new ArrayList<>();
        stretch(fullest, all.subList(0, from), missing);
        stretch(fullest, all.subList(from + rest.size(), all.size()), missing);
        return (wordings.size() == 2 ? "The shorter" : "The shortest") + " wording leaves out " + list(missing) + ".";
    }

    private static void stretch(String text, List<Span> words, List<String> out) {
        if (words.isEmpty()) {
            return;
        }
        int n = words.size();
        out.add(
                n <= LONGEST_STRETCH
                        ? between(text, words.getFirst(), words.getLast())
                        : between(text, words.getFirst(), words.get(ENDS_OF_STRETCH - 1))
                                + " \u2026 "
                                + between(text, words.get(n - ENDS_OF_STRETCH), words.getLast()));
    }

    private static String between(String text, Span first, Span last) {
        return first.cover(last).in(text);
    }

    /** The telling words that one wording has and another has not: of the first wording, and the one least like it. */
    static String words(List<String> wordings) {
        Map<String, String> one = telling(wordings.getFirst());
        Map<String, String> other = Map.of();
        int fewest = Integer.MAX_VALUE;
        for (String wording : wordings.subList(1, wordings.size())) {
            Map<String, String> words = telling(wording);
            int shared = words.size() - without(words, one).size();
            if (shared < fewest) {
                fewest = shared;
                other = words;
            }
        }
        List<String> here = without(one, other);
        List<String> there = without(other, one);
        if (here.isEmpty() && there.isEmpty()) {
            return "The wordings differ only in small words, order or the forms of words.";
        }
        if (here.isEmpty() || there.isEmpty()) {
            return "One wording lacks " + shown(here.isEmpty() ? there : here) + ".";
        }
        return "One wording says " + shown(here) + "; another says " + shown(there) + ".";
    }

    /** Words as they are written, by their stems, in order. */
    private static Map<String, String> telling(String wording) {
        PorterStemmer stemmer = new PorterStemmer();
        Map<String, String> out = new LinkedHashMap<>();
        List<String> words = Grams.words(wording);
        List<Span> spans = Grams.spans(wording);
        for (int i = 0; i < words.size(); i++) {
            if (Terms.tells(words.get(i))) {
                out.putIfAbsent(stemmer.stem(words.get(i)), spans.get(i).in(wording));
            }
        }
        return out;
    }

    private static List<String> without(Map<String, String> words, Map<String, String> others) {
        return words.entrySet().stream()
                .filter(e -> !others.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String shown(List<String> words) {
        return words.size() <= WORDS_SHOWN ? list(words) : list(words.subList(0, WORDS_SHOWN)) + " among others";
    }

    private static String list(List<String> words) {
        List<String> quoted = words.stream().map(w -> "\u201C" + w + "\u201D").toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }
}
