package org.variorum.annotate.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/** "Kovac said that it was open", "“It is open,” Kovac said": the source is the subject before the verb. */
final class SubjectFirst {
    private static final Set<String> CONJUNCTIONS =
            Set.of("if", "whether", "unless", "once", "when", "until", "as", "because", "after");
    /** Fewer words before the verb's subject are no clause. */
    private static final int SHORTEST = 3;

    private final String text;
    private final ContentStart start;
    private final Complement complement;

    SubjectFirst(String text, Cues cues, Complement complement) {
        this.text = text;
        start = new ContentStart(cues);
        this.complement = complement;
    }

    /** The subject of the cue; null where none stands before it. */
    static @Nullable NounPhrase subject(Cue cue) {
        Clause c = cue.clause();
        int before = cue.from() - 1;
        return c.endsQuotation(before) ? null : NounPhrase.leftOf(c, Adjuncts.before(c, before));
    }

    /** Null of "if Kovac says so" and the like, which do not tell that he does. */
    @Nullable
    Reading read(Cue cue, NounPhrase subject) {
        Clause c = cue.clause();
        int before = subject.from() - 1;
        if (c.has(before) && CONJUNCTIONS.contains(c.at(before).lower())) {
            return null;
        }
        boolean stance = cue.kind() == Cues.Kind.HOLD;
        boolean quotation = c.endsQuotation(before);
        Reading r = new Reading(c, cue.verb(), cue.kind(), subject, cue.span(), stance ? 0.7 : 0.9);
        if (quotation ? !stance : isFronted(cue, before)) {
            r.says(text, start.before(c, before), before);
        }
        if (quotation) {
            complement.addQuotation(r, cue);
        } else {
            complement.add(r, cue);
        }
        return r;
    }

    /** "It was open, Kovac said on Friday." */
    private static boolean isFronted(Cue cue, int before) {
        Clause c = cue.clause();
        return cue.kind() == Cues.Kind.SAY && c.is(before, ",") && Adjuncts.end(c, cue.last() + 1) && before > SHORTEST;
    }
}
