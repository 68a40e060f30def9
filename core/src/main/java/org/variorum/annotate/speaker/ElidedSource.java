package org.variorum.annotate.speaker;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/** Finds who speaks where no words beside the cue name a source, because the sentence has named it already. */
final class ElidedSource {
    private static final Pattern QUOTED = Pattern.compile("(?s)(?:is|was|were|are) (?:\\p{L}+ )?quoted.*");

    private final String text;
    private final NamedSource names;
    private final Discourse discourse;

    ElidedSource(String text, NamedSource names, Discourse discourse) {
        this.text = text;
        this.names = names;
        this.discourse = discourse;
    }

    @Nullable
    Referent meant(Reading r) {
        Span cue = r.cue();
        if (cue == null) {
            return null;
        }
        return QUOTED.matcher(cue.in(text)).matches() ? subject(r.clause(), cue) : carriedOn(r, cue);
    }

    /** "Velk was quoted as saying": who was quoted. */
    private @Nullable Referent subject(Clause c, Span cue) {
        NounPhrase who = NounPhrase.leftOf(c, c.tokenFrom(cue.start()) - 1);
        return who == null ? null : names.meant(SourcePhrase.of(text, c, c.span(who.from(), who.to())));
    }

    /** "Rejected the plan, calling it a ploy", "and added that": whoever spoke before in the sentence. */
    private @Nullable Referent carriedOn(Reading r, Span cue) {
        Clause c = r.clause();
        int verb = r.cueToken();
        int first = c.tokenFrom(cue.start());
        boolean participle = c.at(verb).lower().endsWith("ing") && !c.tagged(verb - 1, "AUX");
        boolean joined = c.is(first - 1, "and") || c.is(first - 1, "but");
        return participle || joined ? discourse.lastSpeaker(s -> s.clause() == c.index()) : null;
    }
}
