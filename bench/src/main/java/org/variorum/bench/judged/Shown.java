package org.variorum.bench.judged;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.collate.Difference;

/**
 * A difference that a brief shows now.
 *
 * @param sides where it stands in the set, in the order of the difference's
 */
record Shown(String story, Difference difference, List<Side> sides) {
    private static final int ENOUGH = 2;

    Shown {
        sides = List.copyOf(sides);
    }

    /**
     * What was said of it: of the judgements on this story and kind the one that has most sides in common, and at least two;
     * of several the first.
     */
    Optional<Judgement> among(List<Judgement> judgements) {
        Optional<Judgement> best = Optional.empty();
        long most = ENOUGH - 1;
        for (Judgement j : judgements) {
            if (j.story().equals(story) && j.kind() == difference.kind()) {
                long shared = sides.stream()
                        .filter(s -> j.sides().stream().anyMatch(s::beginsWith))
                        .count();
                if (shared > most) {
                    best = Optional.of(j);
                    most = shared;
                }
            }
        }
        return best;
    }

    /** Its verdict and, where it has one, its reason. */
    String verdict() {
        String verdict = difference.verdict().name().toLowerCase(Locale.ROOT);
        return difference.reason() == null
                ? verdict
                : verdict + " " + difference.reason().name().toLowerCase(Locale.ROOT);
    }
}
