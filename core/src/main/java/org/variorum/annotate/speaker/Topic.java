package org.variorum.annotate.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;

/** "Of Kovac, he said", "Asked about Kovac, he said": "he" is not Kovac. */
final class Topic {
    private static final Set<String> ABOUT = Set.of("of", "about", "on", "regarding", "concerning", "unlike", "like");
    private static final Set<String> BEFORE = Set.of("asked", "speaking", "and", "but", "when");

    private Topic() {}

    /** Id of the one named so in front of the pronoun; null where nobody is. */
    static @Nullable String of(SourcePhrase pronoun, Cast cast) {
        Clause c = pronoun.clause();
        for (Mention m : cast.in(c.span())) {
            int first = c.tokenFrom(m.span().start());
            int behind = c.tokenFrom(m.span().end());
            int about = first - 1;
            while (about > 0 && c.tagged(about, "NOUN", "PROPN", "DET", "ADJ")) {
                about--;
            }
            boolean front = about >= 0
                    && behind < pronoun.from()
                    && c.is(behind, ",")
                    && ABOUT.contains(c.at(about).lower());
            if (front && leads(c, about)) {
                return m.entity().id();
            }
        }
        return null;
    }

    private static boolean leads(Clause c, int about) {
        for (int i = 0; i < about; i++) {
            if (!BEFORE.contains(c.at(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
