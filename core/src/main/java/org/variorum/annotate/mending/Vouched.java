package org.variorum.annotate.mending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.AccordingTo;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/**
 * "“Stay,” said Kovac, according to the Gazette": what the paper vouches for is that Kovac said it, also where all was read as
 * the paper's.
 */
final class Vouched {
    private Vouched() {}

    /** Gives the words to who says them, and to who is only named as the source of it the whole. */
    static void part(List<Reading> readings) {
        for (Reading r : readings) {
            Clause c = r.clause();
            Reading sayer = r.cue() != null && AccordingTo.at(c, r.cueToken()) ? sayer(r, readings) : null;
            Span first = r.content().isEmpty() ? null : r.content().getFirst();
            if (sayer == null || first == null || !c.span().contains(first)) {
                continue;
            }
            sayer.content().addAll(r.content());
            readings.set(readings.indexOf(sayer), bySubject(sayer, r));
            int end = c.tokenFrom(r.anchor().start()) - 1;
            r.content().clear();
            r.content()
                    .add(new Span(
                            first.start(),
                            c.at(c.is(end, ",") ? end - 1 : end).span().end()));
        }
    }

    /** Whose verb stands between the words and "according to" and has nothing to say. */
    private static @Nullable Reading sayer(Reading according, List<Reading> readings) {
        for (Reading r : readings) {
            boolean says = r.clause() == according.clause()
                    && r.cue() != null
                    && r.source() != null
                    && r.content().isEmpty()
                    && r.kind() != Cues.Kind.HOLD
                    && r.anchor().end() < according.anchor().start();
            if (says
                    && !according.content().isEmpty()
                    && according.content().getFirst().end() <= start(r)) {
                return r;
            }
        }
        return null;
    }

    /** Who stands right behind the verb, where the paper was read to be its subject too. */
    private static Reading bySubject(Reading sayer, Reading according) {
        Span source = sayer.source();
        NounPhrase subject = NounPhrase.rightOf(sayer.clause(), sayer.cueToken() + 1);
        boolean wrong = source != null && source.start() > according.anchor().start();
        return wrong && subject != null ? sayer.by(subject) : sayer;
    }

    private static int start(Reading r) {
        Span source = r.source();
        return source == null
                ? r.anchor().start()
                : Math.min(source.start(), r.anchor().start());
    }
}
