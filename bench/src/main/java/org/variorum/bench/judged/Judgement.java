package org.variorum.bench.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.collate.Difference.Kind;

/**
 * What a reader said of a difference that was shown once.
 *
 * @param number in its half, in the order in which they were judged
 * @param good whether the reports give different accounts of the same thing, and it is worth showing
 * @param reason {@code ok} where the reason that was shown fits, else a word that fits better; {@code -} where not good
 */
record Judgement(int number, String story, Kind kind, boolean good, String reason, List<Side> sides) {
    Judgement {
        sides = List.copyOf(sides);
    }

    /** A kind as files have it. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such kind */
    static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** With one more side. */
    Judgement and(Side side) {
        List<Side> all = new ArrayList<>(sides);
        all.add(side);
        return new Judgement(number, story, kind, good, reason, all);
    }

    /** Those of one half with what is new among others of either half, numbered on. */
    static List<Judgement> with(List<Judgement> before, Half half, List<Judgement> others) {
        List<Judgement> out = new ArrayList<>(before);
        int number = before.isEmpty() ? 0 : before.getLast().number();
        for (Judgement o : others) {
            if (Half.of(o.story) == half && out.stream().noneMatch(o::ofTheSame)) {
                number++;
                out.add(new Judgement(number, o.story, o.kind, o.good, o.reason, o.sides));
            }
        }
        return List.copyOf(out);
    }

    private boolean ofTheSame(Judgement other) {
        return story.equals(other.story) && kind == other.kind && sides.equals(other.sides);
    }
}
