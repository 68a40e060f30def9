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

    private static final int FEW = 4;

    public Voice {
        shared = List.copyOf(shared);
        single = List.copyOf(single);
    }

    /** All voices: those that most reports quote first, the unnamed last. */
    public static List<Voice> of(List<Quote> quotes) {
        Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
        for (Quote quote : quotes) {
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
        shared.sort(Comparator.comparing(Voice::fragment));
        return new Voice(quotes.getFirst().speaker(), shared, List.copyOf(single.values()));
    }

    /** True for a few words out of a sentence, which tell less than a sentence does. */
    private static boolean fragment(Quote quote) {
        return quote.variants().stream().allMatch(v -> Words.of(v.at().text()).size() < FEW);
    }

    private static long reports(Quote quote) {
        return quote.variants().stream().map(v -> v.at().reportId()).distinct().count();
    }
}
