package org.variorum.annotate.speaker;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;

/** "The senators", "the two lawyers": those who were named and told to speak together under the same noun. */
final class Several implements Reference {
    /** Sentences behind which others may be meant. */
    private static final int REACH = 3;

    private final Discourse discourse;

    Several(Discourse discourse) {
        this.discourse = discourse;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        Clause c = body.clause();
        String noun = source.noun();
        boolean bare = body.isDefinite()
                && c.has(body.to())
                && c.at(body.to()).penn("NNS")
                && (body.to() == body.from() + 1 || body.to() == body.from() + 2 && c.tagged(body.from() + 1, "NUM"));
        if (!bare
                || discourse.spokeUnknown(
                        u -> u.noun().equals(noun) && c.index() - u.clause() <= REACH && u.clause() < c.index())) {
            return null;
        }
        Discourse.Said before = discourse.last(s -> s.noun().equals(noun)
                && s.who().speaker().name().contains(" and ")
                && c.index() - s.clause() <= REACH
                && s.at() < source.span().start());
        return before == null ? null : before.who().again(0.7);
    }
}
