package org.variorum.collate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;
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
