package org.variorum.bench.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/**
 * The words of a sentence as the bench reads them, which owes nothing to how the program does.
 *
 * @param words in lower case, {@code stems} without their endings and cut short
 * @param spans where they stand in what was read
 * @param names stems of those printed with a capital
 */
record Words(List<String> words, List<String> stems, List<Span> spans, Set<String> names) {
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}+");
    private static final Pattern ENDING = Pattern.compile("(?:ied|ies|ying|ing|ed|es|s|e|y)$");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 5;
    /** They stand in most sentences, whatever these say. */
    private static final Set<String> COMMON = Set.of(
            "the", "and", "that", "this", "these", "those", "with", "from", "for", "but", "not", "are", "was", "were",
            "has", "had", "have", "been", "being", "will", "would", "could", "should", "can", "may", "might", "must",
            "did", "does", "who", "whom", "whose", "which", "what", "when", "where", "while", "why", "how", "his",
            "her", "hers", "him", "its", "their", "them", "they", "she", "you", "your", "our", "ours", "into", "onto",
            "than", "then", "there", "here", "also", "about", "after", "before", "over", "under", "between", "because",
            "said", "says", "say", "saying", "told", "tell", "some", "any", "all", "both", "more", "most", "less",
            "least", "just", "only", "very", "such", "other", "own", "same", "too", "one", "two", "out", "off", "now",
            "mrs", "don", "didn", "isn", "wasn");

    Words {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
        spans = List.copyOf(spans);
        names = Set.copyOf(names);
    }

    static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static Words of(String text, Span within) {
        List<String> words = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        WORD.matcher(text).region(within.start(), within.end()).results().forEach(m -> {
            String word = m.group().toLowerCase(Locale.ROOT);
            words.add(word);
            stems.add(stem(word));
            if (Character.isUpperCase(m.group().codePointAt(0))) {
                names.add(stem(word));
            }
            spans.add(new Span(m.start(), m.end()));
        });
        return new Words(words, stems, spans, names);
    }

    /** What the forms of a word have in common: "legaliz" stays of "legalized", "legal" of that; "plan" of "planned". */
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = ENDING.matcher(lower).replaceFirst("");
        String stem = bare.length() < SHORTEST_STEM ? lower : bare;
        int end = stem.length();
        if (end > SHORTEST_STEM && stem.charAt(end - 1) == stem.charAt(end - 2)) {
            stem = stem.substring(0, end - 1);
        }
        return stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    }

    int size() {
        return words.size();
    }

    boolean tells(int i) {
        String word = words.get(i);
        return word.length() >= SHORTEST_STEM && !COMMON.contains(word) || Character.isDigit(word.charAt(0));
    }

    /** The first word that stands at or behind an offset; the number of words where none does. */
    int at(int offset) {
        int i = 0;
        while (i < spans.size() && spans.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** Where these words stand in a row: the first of them. */
    List<Integer> find(List<String> row) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i + row.size() <= words.size(); i++) {
            if (words.subList(i, i + row.size()).equals(row)) {
                out.add(i);
            }
        }
        return out;
    }

    /** Where a word of this stem stands. */
    List<Integer> findStem(String stem) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            if (stems.get(i).equals(stem)) {
                out.add(i);
            }
        }
        return out;
    }

    /** Stems of the telling words before {@code from} and from {@code to} on, so many on either side. */
    Set<String> around(int from, int to, int reach) {
        Set<String> out = new TreeSet<>();
        int left = reach;
        for (int i = from - 1; i >= 0 && left > 0; i--) {
            if (tells(i)) {
                out.add(stems.get(i));
                left--;
            }
        }
        left = reach;
        for (int i = to; i < size() && left > 0; i++) {
            if (tells(i)) {
                out.add(stems.get(i));
                left--;
            }
        }
        return out;
    }
}
