package org.variorum.annotate.speaker;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;

/** "They", "both", "it": the body or the group that spoke last, unless something else did of which only the noun is known. */
final class BodyPronoun {
    /** Sentences behind which "they" are no longer who spoke. */
    private static final int REACH = 2;

    private final Discourse discourse;

    BodyPronoun(Discourse discourse) {
        this.discourse = discourse;
    }

    @Nullable
    Referent meant(SourcePhrase pronoun) {
        int here = pronoun.clause().index();
        Discourse.Said last = discourse.last(s ->
                s.who().type() != EntityType.PERSON && s.at() < pronoun.span().start() && here - s.clause() <= REACH);
        if (last == null) {
            return null;
        }
        // "The letter warned that the bank knew. It said": the letter did, whoever wrote it.
        boolean thing = pronoun.lower().equals("it")
                && discourse.spokeUnknown(u -> u.clause() >= last.clause() && u.clause() < here && isThing(u.noun()));
        return thing ? null : last.who().again(0.6);
    }

    private static boolean isThing(String noun) {
        return noun.equals("it") || Documents.has(noun);
    }
}
