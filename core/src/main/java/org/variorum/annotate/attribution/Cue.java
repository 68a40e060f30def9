package org.variorum.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.VerbGroup;
import org.variorum.report.Span;

/**
 * A reporting verb where it stands, the word that tells a reader that somebody else is speaking.
 *
 * @param last its last token: of "called for" the particle, else the verb
 */
record Cue(VerbGroup group, Cues.Kind kind, int last) {

    /** The cue whose verb is token {@code i}; null where that is none. */
    static @Nullable Cue at(Cues cues, Clause c, int i) {
        Cues.Kind kind = cues.at(c, i);
        return kind == null ? null : new Cue(VerbGroup.at(c, i), kind, cues.hasParticle(c, i) ? i + 1 : i);
    }

    Clause clause() {
        return group.clause();
    }

    int from() {
        return group.from();
    }

    int verb() {
        return group.verb();
    }

    /** With its auxiliaries: "has called for". */
    Span span() {
        return clause().span(from(), last);
    }

    /** "A letter that said": the relative is its subject, which stands for nobody by itself. */
    boolean isRelative() {
        return clause().is(verb() - 1, "that") && clause().tagged(verb() - 1, "PRON", "DET");
    }

    /**
     * True if the verb behind "and" has the subject of the reporting verb before it. A stance needs that verb close by:
     * in "said he would leave if they paid and accepted" nobody accepts.
     */
    boolean isCoordinated(Cues cues) {
        Clause c = clause();
        if (!group.isJoined() || c.is(verb() + 1, "by") || c.is(verb() + 1, "as")) {
            return false;
        }
        if (kind != Cues.Kind.HOLD) {
            return true;
        }
        for (int k = from() - 2; k >= 0; k--) {
            if (c.tagged(k, "VERB") && !c.at(k).quoted()) {
                return cues.at(c, k) != null;
            }
        }
        return false;
    }
}
