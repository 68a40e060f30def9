package org.variorum.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose something is, as the words for it tell: "Kovac's letter", "her campaign", "a report by the ministry", "excerpts
 * from his speech".
 *
 * @param owner the words for whose it is
 * @param what the noun for what is theirs, in lower case
 */
record Belonging(SourcePhrase owner, String what) {
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
    /** "A letter from", "a report by": what stands between a paper and who wrote it. */
    private static final Set<String> BY = Set.of("by", "from");

    /** Null where the phrase does not tell. */
    static @Nullable Belonging of(SourcePhrase source) {
        SourcePhrase core = source.head().core();
        Clause c = core.clause();
        String noun = source.noun();
        for (int i = core.to() - 1; i > core.from(); i--) {
            if (c.is(i, "'s") || c.is(i, "'")) {
                return new Belonging(core.upTo(i - 1), noun);
            }
        }
        for (int i = core.to() - 1; i >= core.from(); i--) {
            if (POSSESSIVES.contains(c.at(i).lower())) {
                return new Belonging(core.part(i, i), noun);
            }
        }
        return behind(source, core, noun);
    }

    private static @Nullable Belonging behind(SourcePhrase source, SourcePhrase core, String noun) {
        Clause c = core.clause();
        int by = core.to() + 1;
        if (by >= source.to() || !BY.contains(c.at(by).lower())) {
            return null;
        }
        if (POSSESSIVES.contains(c.at(by + 1).lower())) {
            return new Belonging(source.part(by + 1, by + 1), noun);
        }
        int to = by + 1;
        while (to < source.to() && (c.tagged(to + 1, "DET", "PROPN", "NOUN", "ADJ") || c.is(to + 1, "'s"))) {
            to++;
        }
        return new Belonging(source.part(by + 1, to), noun);
    }
}
