package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.collate.Citation;

/**
 * A condition, a promise or a figure in one wording.
 *
 * @param at every place that words it so
 */
public record Term(String words, List<Citation> at) {
    public Term {
        at = List.copyOf(at);
    }

    /** Each wording once, in order. */
    public static List<Term> of(List<Citation> citations) {
        Map<String, List<Citation>> byWords = new LinkedHashMap<>();
        for (Citation at : citations) {
            String key = at.focusText().toLowerCase(Locale.ROOT);
            byWords.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
        }
        return byWords.values().stream()
                .map(all -> new Term(all.getFirst().focusText(), all))
                .toList();
    }
}
