package org.variorum.collate.word;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Mention;
import org.variorum.group.StopWords;
import org.variorum.report.Span;

/**
 * The words of a stretch that carry its meaning: stems of content words, and for names the entity, so that two
 * spellings of a name are one term.
 */
public record Terms(Set<String> words) {
    private static final String NAME = "@";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\d+)*");

    /** Too common to tell one sentence from another; grouping, which weighs a word by how rare it is, counts them. */
    private static final Set<String> STOP_TOO = Set.of(
            "a", "being", "does", "might", "shall", "should", "must", "us", "i", "my", "whom", "then", "s", "t", "re",
            "ll", "ve", "d", "m", "here", "say", "saying", "any", "most", "such", "other", "only", "very", "own",
            "both", "each", "through", "since", "until", "under", "amid", "mr", "mrs", "ms");

    /** Those of a stretch of a report. */
    public static Terms of(AnnotatedReport report, Span span) {
        String text = report.report().text();
        Set<String> words = new TreeSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Mention m : report.mentions()) {
            if (span.contains(m.span())) {
                words.add(NAME + m.entity().id());
                for (int i = m.span().start(); i < m.span().end(); i++) {
                    taken.add(i);
                }
            }
        }
        PorterStemmer stemmer = new PorterStemmer();
        Matcher m = WORD.matcher(text).region(span.start(), span.end());
        while (m.find()) {
            String word = m.group().toLowerCase(Locale.ROOT);
            if (!taken.contains(m.start()) && tells(word)) {
                words.add(stemmer.stem(word));
            }
        }
        return new Terms(new LinkedHashSet<>(words)); // in their order, but found faster
    }

    /** Whether a word, in lower case, carries meaning. */
    public static boolean tells(String word) {
        return !StopWords.has(word) && !STOP_TOO.contains(word);
    }

    /** Those that are names. */
    public Set<String> names() {
        return words.stream().filter(w -> w.startsWith(NAME)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words, each told apart from those under another key. */
    public Set<String> with(String key) {
        Set<String> out = new TreeSet<>();
        words.forEach(w -> out.add(key + '\n' + w));
        return out;
    }

    /** How many both have. */
    public int shared(Terms other) {
        int n = 0;
        for (String w : words) {
            n += other.words.contains(w) ? 1 : 0;
        }
        return n;
    }

    /** Shared terms as a part of the smaller set, 0 to 1. */
    public double containment(Terms other) {
        int least = Math.min(words.size(), other.words.size());
        return least == 0 ? 0 : (double) shared(other) / least;
    }

    /** Shared terms as a part of all terms, 0 to 1. */
    public double jaccard(Terms other) {
        int shared = shared(other);
        int all = words.size() + other.words.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
