package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.words.Phrases;

/**
 * Who says what nobody is named for, in the reports' own words: "a harbour spokeswoman". What one report calls so and another
 * otherwise, where both quote the same words, is one voice.
 */
final class Unnamed {
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the|one) ");

    /** The words by which a voice goes, by those that a report has. */
    private final Map<String, String> voices = new HashMap<>();

    /** Those of whom several reports have one and the same remark. */
    private final Set<String> shared = new HashSet<>();

    private final Map<String, Integer> often = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    Unnamed(List<Quote> quotes) {
        for (Quote quote : quotes) {
            List<String> keys = quote.speaker() == null ? keys(quote) : List.of();
            for (String key : keys) {
                join(keys.getFirst(), key);
            }
            if (!keys.isEmpty()
                    && quote.variants().stream()
                                    .map(v -> v.at().reportId())
                                    .distinct()
                                    .count()
                            > 1) {
                shared.add(keys.getFirst());
            }
        }
    }

    /** What the one who says it is called; null where the reports do not tell, or one report alone has what he says. */
    @Nullable
    String called(Quote quote) {
        List<String> keys = quote.speaker() == null ? keys(quote) : List.of();
        String voice = keys.isEmpty() ? null : root(keys.getFirst());
        if (voice == null || shared.stream().noneMatch(key -> root(key).equals(voice))) {
            return null;
        }
        String best = voices.keySet().stream()
                .filter(key -> root(key).equals(voice))
                .max(Comparator.comparingInt((String key) -> often.getOrDefault(key, 0))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(voice);
        return Phrases.capital(written.getOrDefault(best, best));
    }

    private List<String> keys(Quote quote) {
        List<String> keys = new ArrayList<>();
        for (Quote.Variant v : quote.variants()) {
            String words = SourceWords.of(List.of(v.at()));
            if (words != null) {
                String key = ARTICLE.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
                written.putIfAbsent(key, words);
                keys.add(key);
            }
        }
        return keys;
    }

    private void join(String first, String key) {
        often.merge(key, 1, Integer::sum);
        voices.putIfAbsent(first, first);
        voices.putIfAbsent(key, key);
        voices.put(root(key), root(first));
    }

    private String root(String key) {
        String up = voices.getOrDefault(key, key);
        return up.equals(key) ? key : root(up);
    }
}
