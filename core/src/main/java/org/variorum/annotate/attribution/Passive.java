package org.variorum.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/** "The plan was rejected by the ministry as too late": the source is the agent behind "by". */
final class Passive {
    private final String text;

    Passive(String text) {
        this.text = text;
    }

    /** What the agent holds of the subject; null where none is named. */
    @Nullable
    Reading read(Cue cue) {
        Clause c = cue.clause();
        NounPhrase agent = c.is(cue.verb() + 1, "by") ? NounPhrase.rightOf(c, cue.verb() + 2) : null;
        if (agent == null) {
            return null;
        }
        Reading r = new Reading(c, cue.verb(), cue.kind(), agent, cue.span(), 0.6);
        NounPhrase subject = NounPhrase.leftOf(c, cue.from() - 1);
        if (subject != null) {
            r.says(text, subject.from(), subject.to());
        }
        if (c.is(agent.to() + 1, "as")) {
            r.says(text, agent.to() + 1, c.lastWord());
        }
        return r;
    }
}
