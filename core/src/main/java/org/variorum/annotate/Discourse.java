package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a report has told so far: its sentences and who has spoken in them, which pronouns and descriptions lean on. */
final class Discourse {
    /** Sentences behind which a person is no longer meant unless named again. */
    private static final int REACH = 6;

    private final List<Clause> clauses;
    private final List<Said> said = new ArrayList<>();

    /**
     * That somebody said something.
     *
     * @param clause index of the sentence
     * @param at offset of the cue or, where there is none, of what is said
     */
    record Said(int clause, int at, Referent who) {}

    Discourse(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** To be told in the order of the text. */
    void add(Reading r, Referent who) {
        said.add(new Said(r.clause().index(), r.anchor().start(), who));
    }

    /** Who spoke last of those whom {@code which} lets through; null where nobody did. */
    @Nullable
    Referent lastSpeaker(Predicate<Said> which) {
        for (Said s : said.reversed()) {
            if (which.test(s)) {
                return s.who();
            }
        }
        return null;
    }

    /** The sentence and those shortly before it, the nearest first. */
    List<Clause> backFrom(Clause c) {
        return clauses.subList(Math.max(0, c.index() - REACH), c.index() + 1).reversed();
    }
}
