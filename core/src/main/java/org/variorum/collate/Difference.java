package org.variorum.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where reports of the same thing disagree, and why as far as their words tell.
 *
 * @param reason what explains it; null where nothing has to be explained
 * @param why one plain sentence for a reader
 * @param sides one a report, the sentence with the deciding words in focus
 * @param claims ids of the claims that differ
 */
public record Difference(
        String id,
        Kind kind,
        Verdict verdict,
        @Nullable Reason reason,
        String why,
        List<Side> sides,
        List<String> claims) {

    public Difference {
        sides = List.copyOf(sides);
        claims = List.copyOf(claims);
    }

    /** @param value what this side says, short enough for a table, in the report's words */
    public record Side(Citation at, String value) {}

    public enum Kind {
        FIGURE,
        TIME,
        PLACE,
        SPEAKER,
        CHANNEL,
        POLARITY,
        WORDING,
        ASSESSMENT
    }

    public enum Verdict {
        COMPATIBLE,
        EXPLAINED,
        CONFLICT
    }

    public enum Reason {
        UPDATE,
        BOUND,
        SCOPE,
        ROUNDING,
        PARTY,
        UNIT,
        TRANSLATION,
        CUT,
        UNKNOWN
    }
}
