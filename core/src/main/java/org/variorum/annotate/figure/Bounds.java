package org.variorum.annotate.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount.Bound;
import org.variorum.annotate.token.Tokens;

/** Words that say how a number is meant: "at least", "nearly", "up to", and after it "or more". */
final class Bounds {
    private record Phrase(Bound bound, List<String> words) {
        Phrase(Bound bound, String... words) {
            this(bound, List.of(words));
        }
    }

    private static final Map<String, List<Phrase>> BEFORE = byFirstWord(
            new Phrase(Bound.AT_LEAST, "at", "least"),
            new Phrase(Bound.AT_LEAST, "no", "fewer", "than"),
            new Phrase(Bound.AT_LEAST, "not", "fewer", "than"),
            new Phrase(Bound.AT_LEAST, "no", "less", "than"),
            new Phrase(Bound.AT_LEAST, "not", "less", "than"),
            new Phrase(Bound.AT_LEAST, "a", "minimum", "of"),
            new Phrase(Bound.AT_LEAST, "as", "few", "as"),
            new Phrase(Bound.AT_LEAST, "as", "little", "as"),
            new Phrase(Bound.AT_MOST, "no", "more", "than"),
            new Phrase(Bound.AT_MOST, "not", "more", "than"),
            new Phrase(Bound.AT_MOST, "up", "to"),
            new Phrase(Bound.AT_MOST, "as", "many", "as"),
            new Phrase(Bound.AT_MOST, "as", "much", "as"),
            new Phrase(Bound.AT_MOST, "at", "most"),
            new Phrase(Bound.AT_MOST, "a", "maximum", "of"),
            new Phrase(Bound.MORE_THAN, "more", "than"),
            new Phrase(Bound.MORE_THAN, "well", "over"),
            new Phrase(Bound.MORE_THAN, "just", "over"),
            new Phrase(Bound.MORE_THAN, "a", "little", "over"),
            new Phrase(Bound.MORE_THAN, "just", "above"),
            new Phrase(Bound.MORE_THAN, "well", "above"),
            new Phrase(Bound.MORE_THAN, "over"),
            new Phrase(Bound.MORE_THAN, "in", "excess", "of"),
            new Phrase(Bound.MORE_THAN, "upwards", "of"),
            new Phrase(Bound.MORE_THAN, "greater", "than"),
            new Phrase(Bound.LESS_THAN, "less", "than"),
            new Phrase(Bound.LESS_THAN, "fewer", "than"),
            new Phrase(Bound.LESS_THAN, "just", "under"),
            new Phrase(Bound.LESS_THAN, "well", "under"),
            new Phrase(Bound.LESS_THAN, "just", "below"),
            new Phrase(Bound.LESS_THAN, "under"),
            new Phrase(Bound.ABOUT, "about"),
            new Phrase(Bound.ABOUT, "around"),
            new Phrase(Bound.ABOUT, "roughly"),
            new Phrase(Bound.ABOUT, "approximately"),
            new Phrase(Bound.ABOUT, "nearly"),
            new Phrase(Bound.ABOUT, "almost"),
            new Phrase(Bound.ABOUT, "some"),
            new Phrase(Bound.ABOUT, "close", "to"),
            new Phrase(Bound.ABOUT, "an", "estimated"),
            new Phrase(Bound.ABOUT, "~"));
    private static final Map<String, List<Phrase>> AFTER = byFirstWord(
            new Phrase(Bound.AT_LEAST, "or", "more"),
            new Phrase(Bound.AT_LEAST, "+"),
            new Phrase(Bound.AT_MOST, "or", "fewer"),
            new Phrase(Bound.AT_MOST, "or", "less"),
            new Phrase(Bound.ABOUT, "or", "so"));

    private Bounds() {}

    /** Every word of every text is asked for, and nearly none begins a phrase. */
    private static Map<String, List<Phrase>> byFirstWord(Phrase... phrases) {
        return Arrays.stream(phrases).collect(Collectors.groupingBy(p -> p.words.getFirst()));
    }

    /**
     * A bound as worded.
     *
     * @param end the token after its last one
     */
    record Worded(Bound bound, int end) {}

    /** The bound that begins with this token; null where none does. */
    static @Nullable Worded before(Tokens t, int i) {
        return worded(BEFORE, t, i);
    }

    /** The bound that follows a number which ends before this token; null where none does. */
    static @Nullable Worded after(Tokens t, int i) {
        Worded worded = worded(AFTER, t, i);
        return worded != null && t.is(i, "+") && !t.isGlued(i) ? null : worded;
    }

    private static @Nullable Worded worded(Map<String, List<Phrase>> phrases, Tokens t, int i) {
        for (Phrase phrase : phrases.getOrDefault(t.word(i), List.of())) {
            if (t.are(i, phrase.words)) {
                return new Worded(phrase.bound, i + phrase.words.size());
            }
        }
        return null;
    }
}
