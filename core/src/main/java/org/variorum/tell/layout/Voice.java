package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Quote;

/**
 * What one speaker is quoted with.
 *
 * @param speaker null for words whose speaker the reports do not name, or that could not be told
 * @param shared quotes of at least two reports
 * @param single utterances of one report each, their sentences together
 */
public record Voice(@Nullable Speaker speaker, List<Quote> shared, List<List<Quote>> single) {

    public Voice {
        shared = List.copyOf(shared);
        single = List.copyOf(single);
    }

    /** All voices in what is an utterance: those that most reports quote first, the unnamed last. */
    public static List<Voice> of(List<Quote> quotes) {
        Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
        List<Quote> uttered = quotes.stream().filter(Quote::isUtterance).toList();
        for (Quote quote : Variants.joined(uttered)) {
            String id = quote.speaker() == null ? "" : quote.speaker().id();
            bySpeaker.computeIfAbsent(id, k -> new ArrayList<>()).add(quote);
        }
        List<Voice> voices = new ArrayList<>();
        bySpeaker.values().forEach(all -> voices.add(one(all)));
        voices.sort(Comparator.comparing((Voice v) -> v.speaker() == null)
                .thenComparingInt(v -> -v.shared().size())
                .thenComparingInt(v -> -v.single().size()));
        return voices;
    }

    private static Voice one(List<Quote> quotes) {
        List<Quote> shared = new ArrayList<>();
        Map<String, List<Quote>> single = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            if (reports(quote) > 1) {
                shared.add(quote);
            } else {
                String key = quote.utterance()
                        + ' '
                        + quote.variants().getFirst().at().reportId();
                single.computeIfAbsent(key, k -> new ArrayList<>()).add(quote);
            }
        }
        shared.sort(Comparator.comparingLong((Quote q) -> -reports(q)).thenComparingInt(q -> -length(List.of(q))));
        List<List<Quote>> longest = new ArrayList<>(single.values());
        longest.sort(Comparator.comparingInt(u -> -length(u)));
        return new Voice(quotes.getFirst().speaker(), shared, longest);
    }

    /** In words, of an utterance as one report has it. */
    private static int length(List<Quote> sentences) {
        int sum = 0;
        for (Quote q : sentences) {
            sum += q.variants().stream()
                    .mapToInt(v -> Words.of(v.at().text()).size())
                    .max()
                    .orElse(0);
        }
        return sum;
    }

    private static long reports(Quote quote) {
        return quote.variants().stream().map(v -> v.at().reportId()).distinct().count();
    }
}
