package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.tell.layout.words.Phrases;

/**
 * One ground on which reports of a group are held to share an origin: many pairs of reports may stand on the same.
 *
 * @param why a sentence
 * @param evidence in pairs, one citation from each report; empty where nothing can be cited
 */
public record Ground(String why, List<Citation> evidence) {
    public Ground {
        evidence = List.copyOf(evidence);
    }

    /** The grounds of a group, what is certain first. */
    public static List<Ground> of(Origins.Group group) {
        Map<String, List<Citation>> byWhy = new LinkedHashMap<>();
        for (Origins.Strength strength : Origins.Strength.values()) {
            for (Origins.Because because : group.because()) {
                if (because.strength() == strength) {
                    byWhy.computeIfAbsent(Phrases.because(because), k -> new ArrayList<>())
                            .addAll(because.evidence());
                }
            }
        }
        return byWhy.entrySet().stream()
                .map(e -> new Ground(e.getKey(), e.getValue()))
                .toList();
    }
}
