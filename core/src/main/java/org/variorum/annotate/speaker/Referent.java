package org.variorum.annotate.speaker;

import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Speaker;

/** Whom the words that name a source mean, with what kind of speaker that is, since later pronouns ask for it. */
record Referent(Speaker speaker, EntityType type) {
    /** @param score 0 to 1, how sure it is that the words mean just this one */
    static Referent of(Entity e, double score) {
        return new Referent(new Speaker(e.name(), e.id(), score), e.type());
    }

    /** The same one, meant again by other words. */
    Referent again(double score) {
        return new Referent(new Speaker(speaker.name(), speaker.id(), score), type);
    }
}
