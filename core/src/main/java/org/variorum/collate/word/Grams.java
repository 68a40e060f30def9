package org.variorum.collate.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Span;

/** Runs of words, for telling shared prose from shared subject (Clough et al., METER, ACL 2002). */
public final class Grams {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+|&");

    private Grams() {}

    /** In lower case, "U.N." as "un" and "&amp;" as "and". */
    public static List<String> words(String text) {
        return spans(text).stream().map(at -> plain(at.in(text))).toList();
    }

    private static String plain(String word) {
        return word.equals("&") ? "and" : word.replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** Where the words stand, one for each of {@link #words}, in UTF-16 units of {@code text}. */
    public static List<Span> spans(String text) {
        List<Span> out = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            out.add(new Span(m.start(), m.end()));
        }
        return out;
    }

    /** Every run of {@code n} of the words. */
    public static Set<String> of(List<String> words, int n) {
        Set<String> out = new HashSet<>();
        for (int i = 0; i + n <= words.size(); i++) {
            out.add(String.join(" ", words.subList(i, i + n)));
        }
        return out;
    }

    /** The part of {@code mine} that {@code theirs} has too, 0 to 1. */
    static double containment(Set<String> mine, Set<String> theirs) {
        if (mine.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String gram : mine) {
            shared += theirs.contains(gram) ? 1 : 0;
        }
        return (double) shared / mine.size();
    }
}
