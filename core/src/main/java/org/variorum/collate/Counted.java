package org.variorum.collate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;

/** What a figure counts, in stems: "nations" are "countries", and the killed are the dead. */
final class Counted {
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

    /** Stems of all words for what is counted. */
    static Set<String> stems(@Nullable String of) {
        Set<String> out = new TreeSet<>();
        if (of != null) {
            PorterStemmer stemmer = new PorterStemmer();
            WORD.matcher(of.toLowerCase(Locale.ROOT)).results().forEach(m -> {
                if (!NO_HEAD.contains(m.group())) {
                    String stem = stemmer.stem(m.group());
                    out.add(folded(stem));
                }
            });
        }
        return out;
    }

    /**
     * The nouns that tell what it is: "related e-mails" are e-mails, but "countries and organisations" are more than
     * countries.
     */
    static Set<String> heads(@Nullable String of) {
        Set<String> out = new TreeSet<>();
        if (of != null) {
            for (String part : of.split("\\b(?:and|or)\\b|[,&]")) {
                WORD.matcher(part)
                        .results()
                        .map(MatchResult::group)
                        .reduce((first, second) -> second)
                        .ifPresent(last -> out.addAll(stems(last)));
            }
        }
        return out;
    }
}
