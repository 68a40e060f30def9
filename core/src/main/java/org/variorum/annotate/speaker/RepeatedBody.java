package org.variorum.annotate.speaker;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.BodyNoun;
import org.variorum.annotate.lexicon.NameKey;

/** "The ministry": the one that spoke before. */
final class RepeatedBody implements Reference {
    /** Sentences behind which another may be meant. */
    private static final int REACH = 12;

    private final Discourse discourse;

    RepeatedBody(Discourse discourse) {
        this.discourse = discourse;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        String noun = body.clause().at(body.to()).lower();
        if (!source.isDefinite() || !BodyNoun.is(noun)) {
            return null;
        }
        String ending = NameKey.slug(noun);
        Referent before = discourse.lastSpeaker(s -> s.who().type() != EntityType.PERSON
                && ("-" + s.who().speaker().id()).endsWith("-" + ending)
                && body.clause().index() - s.clause() <= REACH);
        return before == null ? null : before.again(0.8);
    }
}
