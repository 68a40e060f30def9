package org.variorum.annotate.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;

/** What a report has told so far: its sentences and who has spoken in them, which pronouns and descriptions lean on. */
final class Discourse {
    /** Sentences, those that are all quotation not counted, behind which a person is no longer meant unless named again. */
    private static final int REACH = 6;
    /** As {@link #REACH}, for one who is meant by a description that many would fit. */
    private static final int NEAR = 2;

    private final List<Clause> clauses;
    private final List<Said> said = new ArrayList<>();
    private final Set<Unknown> unknown = new HashSet<>();
    private final Map<Integer, Referent> asked = new HashMap<>();

    /**
     * That somebody said something.
     *
     * @param clause index of the sentence
     * @param at offset of the cue or, where there is none, of what is said
     * @param noun that of the words for who spoke, in lower case; empty where there are none
     * @param within true where it stands in what another says
     */
    record Said(int clause, int at, boolean within, String noun, Referent who) {}

    /**
     * That somebody spoke who is not known.
     *
     * @param clause index of the sentence
     * @param noun that of the words for who spoke, in lower case
     */
    record Unknown(int clause, String noun) {}

    Discourse(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** To be told in the order of the text. */
    void add(Reading r, boolean within, String noun, Referent who) {
        said.add(new Said(r.clause().index(), r.anchor().start(), within, noun, who));
    }

    /** That somebody was asked a question in a sentence. */
    void addAsked(Clause c, Referent who) {
        asked.put(c.index(), who);
    }

    /** Who was asked a question in the sentence; null where nobody was. */
    @Nullable
    Referent asked(Clause c) {
        return asked.get(c.index());
    }

    /** That somebody spoke in a sentence who is not known. */
    void addUnknown(Clause c, String noun) {
        unknown.add(new Unknown(c.index(), noun));
    }

    /** Whether one of whom only this noun is known spoke in the sentence. */
    boolean isUnknown(Clause c, String noun) {
        return unknown.contains(new Unknown(c.index(), noun));
    }

    /** Whether a single person spoke in the sentence of whom it is not known who he is: "an officer". */
    boolean isSomebody(Clause c) {
        return spokeUnknown(u ->
                u.clause() == c.index() && Roles.isOne(u.noun()) && !u.noun().endsWith("s"));
    }

    boolean hasSpoken(String id) {
        return said.stream().anyMatch(s -> s.who().speaker().id().equals(id));
    }

    /** Whether one of whom only the noun is known spoke so. */
    boolean spokeUnknown(Predicate<Unknown> which) {
        return unknown.stream().anyMatch(which);
    }

    /** Who spoke last of those whom {@code which} lets through; null where nobody did. */
    @Nullable
    Referent lastSpeaker(Predicate<Said> which) {
        Said last = last(which);
        return last == null ? null : last.who();
    }

    /** As {@link #lastSpeaker}, with where it was. */
    @Nullable
    Said last(Predicate<Said> which) {
        for (Said s : said.reversed()) {
            if (which.test(s)) {
                return s;
            }
        }
        return null;
    }

    /** Who spoke last in a sentence and not merely in what another says there; null where nobody did. */
    @Nullable
    Referent mainSpeaker(Clause c) {
        return lastSpeaker(s -> s.clause() == c.index() && !s.within());
    }

    /** The sentence and those shortly before it, the nearest first. */
    List<Clause> backFrom(Clause c) {
        int from = c.index();
        for (int told = 0; from > 0 && told < REACH; from--) {
            told += isQuoted(clauses.get(from - 1)) ? 0 : 1;
        }
        return clauses.subList(from, c.index() + 1).reversed();
    }

    /** The sentence and those right before it, the nearest first; those that are all quotation do not count. */
    List<Clause> near(Clause c) {
        List<Clause> out = new ArrayList<>();
        int told = 0;
        for (Clause here : backFrom(c)) {
            if (told <= NEAR) {
                out.add(here);
            }
            told += isQuoted(here) ? 0 : 1;
        }
        return out;
    }

    /** The sentences right behind it. */
    List<Clause> next(Clause c) {
        return clauses.subList(c.index() + 1, Math.min(clauses.size(), c.index() + 1 + NEAR));
    }

    /**
     * The same noun told before, in the sentence or those right before it, and outside quotation marks, the nearest first.
     *
     * @param told what to take from the place, given by its sentence and token; null to look further
     */
    <T> @Nullable T before(SourcePhrase source, Place<T> told) {
        for (Clause here : near(source.clause())) {
            for (int i = here.tokenFrom(source.span().start()) - 1; i > 0; i--) {
                T found = here.is(i, source.noun()) && !here.at(i).quoted() ? told.at(here, i) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** What the token {@code i} of a sentence tells; null where it tells nothing. */
    interface Place<T> {
        @Nullable
        T at(Clause c, int i);
    }

    private static boolean isQuoted(Clause c) {
        return c.size() > 0 && c.at(0).quoted() && c.at(c.lastWord()).quoted();
    }
}
