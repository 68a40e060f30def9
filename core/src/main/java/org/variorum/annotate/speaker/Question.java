package org.variorum.annotate.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** "Kovac asked Velk whether it was off": who speaks next is he who was asked. */
final class Question {
    private static final Set<String> ASK = Set.of("ask", "asks", "asked", "asking", "pressed", "quizzed", "questioned");
    private static final Set<String> OPEN =
            Set.of("if", "whether", "how", "what", "why", "when", "where", "who", "which", "about");

    private Question() {}

    /** Who is asked something that an answer is due to; null where that is told of nobody by name. */
    static @Nullable Mention hearer(String text, Cast cast, Reading r) {
        Clause c = r.clause();
        Span cue = r.cue();
        if (cue == null
                || !c.has(r.cueToken())
                || !ASK.contains(c.at(r.cueToken()).lower())) {
            return null;
        }
        for (Mention m : cast.in(c.span())) {
            int first = c.tokenFrom(m.span().start());
            int title = first - 1;
            while (title > r.cueToken() && c.tagged(title, "NOUN", "PROPN", "DET", "ADJ")) {
                title--;
            }
            boolean object = m.type() == EntityType.PERSON && title == r.cueToken() && first > r.cueToken();
            if (object && !c.is(c.tokenFrom(m.span().end()), "'s")) {
                return isOpen(text, c, c.tokenFrom(m.span().end()), r) ? m : null;
            }
        }
        return null;
    }

    private static boolean isOpen(String text, Clause c, int behind, Reading r) {
        int next = c.is(behind, ",") ? behind + 1 : behind;
        boolean asks = c.has(next) && OPEN.contains(c.at(next).lower());
        return asks || r.content().stream().anyMatch(s -> s.in(text).contains("?"));
    }
}
