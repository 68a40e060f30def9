package org.variorum.collate.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;

/** What a figure counts, in stems: "nations" are "countries", and the killed are the dead. */
public final class Counted {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Set<String> NO_HEAD =
            Set.of("the", "of", "and", "or", "other", "its", "their", "his", "her", "new", "a");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("nation", "countri"),
            Map.entry("state", "countri"),
            Map.entry("organ", "organis"),
            Map.entry("organiz", "organis"),
            Map.entry("person", "peopl"),
            Map.entry("resid", "peopl"),
            Map.entry("civilian", "peopl"),
            Map.entry("victim", "peopl"),
            Map.entry("soldier", "troop"),
            Map.entry("kill", "dead"),
            Map.entry("death", "dead"),
            Map.entry("die", "dead"),
            Map.entry("injur", "wound"),
            Map.entry("hurt", "wound"),
            Map.entry("home", "hous"),
            Map.entry("worker", "employe"));

    private Counted() {}

    /** The stem under which a word for what is counted is known. */
    static String folded(String stem) {
        return SAME.getOrDefault(stem, stem);
    }

    /** In lower case, without digits and marks. */
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Stems of all words for what is counted. */
    static Set<String> stems(@Nullable String of) {
        Set<String> out = new TreeSet<>();
        if (of != null) {
            PorterStemmer stemmer = new PorterStemmer();
            words(of).stream().filter(w -> !NO_HEAD.contains(w)).forEach(w -> out.add(folded(stemmer.stem(w))));
        }
        return out;
    }

    /**
     * The nouns that tell what it is: "related e-mails" are e-mails, but "countries and organisations" are more than
     * countries.
     */
    public static Set<String> heads(@Nullable String of) {
        Set<String> out = new TreeSet<>();
        if (of != null) {
            for (String part : of.split("\\b(?:and|or)\\b|[,&]")) {
                List<String> words = words(part);
                if (!words.isEmpty()) {
                    out.addAll(stems(words.getLast()));
                }
            }
        }
        return out;
    }
}
