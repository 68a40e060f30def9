package org.variorum.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/** "According to the ministry, the gates are open": a source without a verb. */
public final class AccordingTo {
    private final String text;
    private final Cues cues;

    AccordingTo(String text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** True if the two words stand at token {@code i}. */
    public static boolean at(Clause c, int i) {
        return c.is(i, "according") && c.is(i + 1, "to");
    }

    /** Of the words at token {@code i}; null where nobody follows them. */
    @Nullable
    Reading read(Clause c, int i) {
        NounPhrase source = NounPhrase.rightOf(c, i + 2);
        if (source == null) {
            return null;
        }
        Reading r = new Reading(c, i, Cues.Kind.SAY, source, c.span(i, i + 1), 0.85);
        int rest = source.to() + 2;
        boolean comma = c.is(source.to() + 1, ",");
        if (i <= 1 && comma) {
            r.says(text, rest, c.lastWord());
            return r;
        }
        r.says(text, 0, i - 1);
        if (comma && rest < c.lastWord() && !hasCue(c, rest)) {
            r.says(text, rest, c.lastWord());
        }
        return r;
    }

    private boolean hasCue(Clause c, int from) {
        for (int i = from; i < c.size(); i++) {
            if (cues.at(c, i) != null) {
                return true;
            }
        }
        return false;
    }
}
