package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;

/**
 * Reports that say the same where others differ.
 *
 * @param value what they say, in the words of the first
 * @param at where each of them says it
 */
public record Camp(String value, List<Citation> at) {
    /** The sides of a difference, those that say the same together. */
    public static List<Camp> of(Difference difference) {
        Map<String, Camp> camps = new LinkedHashMap<>();
        for (Difference.Side side : difference.sides()) {
            String key = side.value().strip().toLowerCase(Locale.ROOT);
            camps.computeIfAbsent(key, k -> new Camp(side.value(), new ArrayList<>()))
                    .at()
                    .add(side.at());
        }
        return List.copyOf(camps.values());
    }
}
