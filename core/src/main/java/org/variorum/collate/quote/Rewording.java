package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import opennlp.tools.stemmer.PorterStemmer;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.Terms;
import org.variorum.collate.word.TokenDiff;
import org.variorum.report.Span;

/** Says in one sentence what sets the wordings of one remark apart. */
final class Rewording {
    private static final int WORDS_SHOWN = 4;
    private static final int LONGEST_STRETCH = 8;
    private static final int ENDS_OF_STRETCH = 3;

    private Rewording() {}

    /** What the shortest of wordings that are cut from each other leaves out of the fullest. */
    static String cut(List<String> wordings) {
        Comparator<String> byLength =
                Comparator.comparingInt(w -> Grams.words(w).size());
        String fullest = Collections.max(wordings, byLength);
        List<String> rest = Wording.plain(Collections.min(wordings, byLength));
        int from = Collections.indexOfSubList(Wording.plain(fullest), rest);
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

    /**
     * The telling words that one wording has and another has not, of the first wording and the one least like it; what only
     * one has before all that both have, or behind it, is cut and no other word.
     */
    static String words(List<String> wordings) {
        String first = wordings.getFirst();
        String other = first;
        int fewest = Integer.MAX_VALUE;
        Map<String, String> firsts = telling(first, whole(first));
        for (String wording : wordings.subList(1, wordings.size())) {
            Map<String, String> words = telling(wording, whole(wording));
            int shared = words.size() - without(words, firsts).size();
            if (shared < fewest) {
                fewest = shared;
                other = wording;
            }
        }
        TokenDiff diff = TokenDiff.of(Wording.plain(first), Wording.plain(other));
        Span mine = inside(diff, whole(first), TokenDiff.Change::a, TokenDiff.Change::aEnd);
        Span theirs = inside(diff, whole(other), TokenDiff.Change::b, TokenDiff.Change::bEnd);
        List<String> here = without(telling(first, mine), telling(other, whole(other)));
        List<String> there = without(telling(other, theirs), firsts);
        if (here.isEmpty() && there.isEmpty()) {
            return "The wordings differ only in small words, order or the forms of words.";
        }
        if (here.isEmpty() || there.isEmpty()) {
            return "One wording lacks " + shown(here.isEmpty() ? there : here) + ".";
        }
        return "One wording says " + shown(here) + "; another says " + shown(there) + ".";
    }

    private static Span whole(String wording) {
        return new Span(0, Grams.words(wording).size());
    }

    /** Of the places of all words those from the first to the last that both wordings have; all where an end is another. */
    private static Span inside(
            TokenDiff diff, Span all, ToIntFunction<TokenDiff.Change> from, ToIntFunction<TokenDiff.Change> to) {
        int start = 0;
        int end = all.end();
        for (TokenDiff.Change c : diff.changes()) {
            boolean oneSided = c.a() == c.aEnd() || c.b() == c.bEnd();
            boolean filled = from.applyAsInt(c) < to.applyAsInt(c);
            if (oneSided && filled && c.a() == 0 && c.b() == 0) {
                start = to.applyAsInt(c);
            } else if (oneSided && filled && to.applyAsInt(c) == all.end()) {
                end = from.applyAsInt(c);
            }
        }
        return new Span(start, Math.max(start, end));
    }

    /**
     * Words as they are written, by their stems, in order. "Don't" is told as "do not": only its denial tells, and is shown
     * as it is written.
     *
     * @param within which of the words
     */
    private static Map<String, String> telling(String wording, Span within) {
        PorterStemmer stemmer = new PorterStemmer();
        Map<String, String> out = new LinkedHashMap<>();
        List<String> words = Wording.plain(wording);
        List<Span> spans = Grams.spans(wording);
        for (int i = within.start(); i < within.end(); i++) {
            if (Wording.denies(words.get(i))) {
                boolean shortened = spans.get(i).length() == 1 && i > 0;
                out.putIfAbsent("not", (shortened ? spans.get(i - 1).cover(spans.get(i)) : spans.get(i)).in(wording));
            } else if (Terms.tells(words.get(i))) {
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
