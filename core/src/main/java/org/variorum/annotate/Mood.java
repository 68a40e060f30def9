package org.variorum.annotate;

import org.jspecify.annotations.Nullable;

/**
 * Whether something is put as so or as not so, and whether as done, as to come or as possible.
 *
 * @param modality null where the words hold no verb that tells
 */
public record Mood(Polarity polarity, @Nullable Modality modality) {

    public enum Polarity {
        AFFIRMED,
        NEGATED
    }

    /** What the first finite verb says of the time and the certainty of what follows. */
    public enum Modality {
        /** Past or perfect. */
        HAS,
        /** Present. */
        IS,
        WILL,
        WOULD,
        /** May, might, could. */
        MAY,
        CAN,
        /** Must, should, has to; also what is demanded. */
        MUST
    }

    /** The same mood, of the other polarity where {@code turns} holds. */
    public Mood negatedIf(boolean turns) {
        Polarity other = polarity == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED;
        return turns ? new Mood(other, modality) : this;
    }

    /** True of what is put as not so. */
    public boolean negated() {
        return polarity == Polarity.NEGATED;
    }

    /** True if the modality is one of these. */
    public boolean is(Modality... any) {
        for (Modality m : any) {
            if (m == modality) {
                return true;
            }
        }
        return false;
    }
}
