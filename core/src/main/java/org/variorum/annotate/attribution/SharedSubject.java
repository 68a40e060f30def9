package org.variorum.annotate.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.sentence.VerbGroup;
import org.variorum.report.Span;

/** "…, adding that it would stay open", "and added that": a verb with the subject of the one before. */
final class SharedSubject {
    private final Complement complement;

    SharedSubject(Complement complement) {
        this.complement = complement;
    }

    /**
     * What is said behind the cue, by the source of the last reading of the sentence or, where it has none, by its
     * subject; null where it has no subject either.
     *
     * @param before the sentence's readings up to the cue
     */
    @Nullable
    Reading read(Cue cue, List<Reading> before) {
        Clause c = cue.clause();
        NounPhrase phrase = before.isEmpty()
                ? firstSubject(c, cue.from())
                : before.getLast().sourcePhrase();
        Span source = before.isEmpty()
                ? phrase == null ? null : phrase.span(c)
                : before.getLast().source();
        if (source == null) {
            return null;
        }
        Reading r = new Reading(c, cue.verb(), cue.kind(), phrase, source, cue.span(), 0.7);
        complement.add(r, cue);
        return r;
    }

    private static @Nullable NounPhrase firstSubject(Clause c, int before) {
        for (int i = 1; i < before; i++) {
            if (c.tagged(i, "VERB", "AUX") && !c.at(i).quoted()) {
                NounPhrase subject = NounPhrase.leftOf(c, VerbGroup.at(c, i).from() - 1);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
