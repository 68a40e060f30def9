package org.variorum.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/** "“We will stay,” said Kovac": what is said stands in front, and who says it behind the verb. */
final class Inversion {
    private final String text;
    private final ContentStart start;

    Inversion(String text, Cues cues) {
        this.text = text;
        start = new ContentStart(cues);
    }

    /** Null where neither a quotation nor a comma stands before the cue, or nobody behind it. */
    @Nullable
    Reading read(Cue cue) {
        Clause c = cue.clause();
        int before = cue.from() - 1;
        boolean quotation = c.endsQuotation(before);
        NounPhrase source = quotation || c.is(before, ",") ? NounPhrase.rightOf(c, cue.last() + 1) : null;
        if (source == null) {
            return null;
        }
        int behind = source.to() + 1;
        if (!quotation && !Adjuncts.end(c, behind) && !c.is(behind, ",")) {
            return null;
        }
        Reading r = new Reading(c, cue.verb(), Cues.Kind.SAY, source, cue.span(), 0.9);
        r.says(text, start.before(c, before), before);
        int next = quotation ? c.quotationFrom(behind) : -1;
        if (next >= 0) {
            r.says(text, next, c.lastWord());
        }
        return r;
    }
}
