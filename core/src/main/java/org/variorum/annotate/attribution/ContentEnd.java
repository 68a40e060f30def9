package org.variorum.annotate.attribution;

import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.sentence.VerbGroup;

/** Where what is said ends that stands behind its verb: before another reporting verb that is not part of it. */
final class ContentEnd {
    private final Cues cues;

    ContentEnd(Cues cues) {
        this.cues = cues;
    }

    /** The token before which it ends where it begins at {@code from}: at the latest the full stop. */
    int behind(Clause c, int from) {
        int end = c.lastWord() + 1;
        for (int k = from + 1; k < end; k++) {
            if (c.at(k).quoted()) {
                continue;
            }
            int cut = AccordingTo.at(c, k) ? k : cutBefore(c, k);
            if (cut >= 0) {
                return c.is(cut - 1, ",") ? cut - 1 : cut;
            }
        }
        return end;
    }

    /** Where the words begin that go with the reporting verb at {@code k}; -1 where it is none or part of what is said. */
    private int cutBefore(Clause c, int k) {
        Cue cue = Cue.at(cues, c, k);
        if (cue == null) {
            return -1;
        }
        VerbGroup group = cue.group();
        boolean joined = group.isJoined();
        boolean carriesOn = group.isPresentParticiple() ? joined || setOff(c, cue.from()) : cue.isCoordinated(cues);
        if (carriesOn) {
            return joined ? cue.from() - 1 : cue.from();
        }
        NounPhrase subject = NounPhrase.leftOf(c, cue.from() - 1);
        return subject != null && setOff(c, subject.from()) && Adjuncts.end(c, k + 1) ? subject.from() : -1;
    }

    private static boolean setOff(Clause c, int i) {
        return c.is(i - 1, ",") || c.endsQuotation(i - 1);
    }
}
