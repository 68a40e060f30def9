package org.variorum.bench.planted;

import java.util.Locale;
import org.variorum.collate.Difference;

/** What is changed, and what the ledger should say of it. */
enum Plant {
    FIGURE,
    BOUND,
    DAY,
    SPEAKER,
    NEGATION,
    UNIT,
    PLACE,
    CHANNEL,
    PARTIES;

    /** As the measures are named. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isKind(Difference d) {
        Difference.Kind kind = d.kind();
        return switch (this) {
            case FIGURE, BOUND -> kind == Difference.Kind.FIGURE;
            case DAY -> kind == Difference.Kind.TIME;
            case SPEAKER -> kind == Difference.Kind.SPEAKER;
            case NEGATION -> kind == Difference.Kind.POLARITY;
            // A length of time in another unit is as rightly a time.
            case UNIT -> kind == Difference.Kind.FIGURE || kind == Difference.Kind.TIME;
            case PLACE -> kind == Difference.Kind.PLACE;
            case CHANNEL -> kind == Difference.Kind.CHANNEL;
            // The contract has no kind of its own for it: who speaks, or who is named in the words.
            case PARTIES -> kind == Difference.Kind.SPEAKER || kind == Difference.Kind.WORDING;
        };
    }

    boolean isReason(Difference d) {
        Difference.Reason reason = d.reason();
        return switch (this) {
            case FIGURE, DAY, NEGATION -> reason == Difference.Reason.UNKNOWN || reason == Difference.Reason.UPDATE;
            case BOUND -> reason == Difference.Reason.BOUND || reason == Difference.Reason.UNKNOWN;
            case SPEAKER, PARTIES -> reason == Difference.Reason.UNKNOWN || reason == Difference.Reason.PARTY;
            case UNIT -> reason == Difference.Reason.UNIT;
            case PLACE, CHANNEL -> reason == Difference.Reason.UNKNOWN;
        };
    }
}
