package org.variorum.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/**
 * Finds attributions by rules: a reporting verb, its subject, and the clause or the quotation that belongs to it. The
 * simplest form that reads ordinary news; a learned reader can take its place behind {@code Annotator}.
 */
public final class AttributionRules {
    private final Cues cues;
    private final AccordingTo accordingTo;
    private final Passive passive;
    private final SharedSubject sharedSubject;
    private final SubjectFirst subjectFirst;
    private final Inversion inversion;

    /** @param text the report's */
    public AttributionRules(String text, Cues cues) {
        this.cues = cues;
        Complement complement = new Complement(text, cues);
        accordingTo = new AccordingTo(text, cues);
        passive = new Passive(text);
        sharedSubject = new SharedSubject(complement);
        subjectFirst = new SubjectFirst(text, cues, complement);
        inversion = new Inversion(text, cues);
    }

    /** In the order of their cues. */
    public List<Reading> read(Clause c) {
        List<Reading> out = new ArrayList<>();
        for (int i = 0; i < c.size(); i++) {
            Reading r = AccordingTo.at(c, i) && !c.at(i).quoted() ? accordingTo.read(c, i) : verb(c, i, out);
            if (r != null && !r.content().isEmpty()) {
                out.add(r);
            }
        }
        return out;
    }

    private @Nullable Reading verb(Clause c, int i, List<Reading> before) {
        Cue cue = Cue.at(cues, c, i);
        if (cue == null || cue.isRelative() || cue.group().isIrrealis()) {
            return null;
        }
        if (cue.group().isPassive()) {
            return passive.read(cue);
        }
        if (cue.group().isAttributive()) {
            return null;
        }
        if (cue.group().isPresentParticiple()) {
            return sharedSubject.read(cue, before);
        }
        if (cue.group().isJoined()) {
            if (!cue.isCoordinated(cues)) {
                return null;
            }
            Reading r = sharedSubject.read(cue, before);
            if (r != null && !r.content().isEmpty()) {
                return r;
            }
        }
        return finite(cue);
    }

    private @Nullable Reading finite(Cue cue) {
        NounPhrase subject = SubjectFirst.subject(cue);
        if (subject != null) {
            return subjectFirst.read(cue, subject);
        }
        return cue.kind() == Cues.Kind.HOLD ? null : inversion.read(cue);
    }
}
