package org.variorum.annotate.offer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.stance.ClauseMood;

/** "Norway is ready to open the gates if …": an offer in the report's own words. */
final class Readiness {
    private static final Set<String> READY = Set.of("ready", "willing", "prepared");

    private final Parties parties;
    private final OfferFinder finder;
    private final Doer doer;
    private final PromiseMood mood;

    Readiness(Parties parties, OfferFinder finder, Doer doer, PromiseMood mood) {
        this.parties = parties;
        this.finder = finder;
        this.doer = doer;
        this.mood = mood;
    }

    /** The first in a sentence; null where it holds none. */
    @Nullable
    Offer in(Clause c) {
        for (int i = 2; i < c.size(); i++) {
            boolean ready = READY.contains(c.at(i).lower()) && !c.at(i).quoted() && c.is(i + 1, "to");
            Offer offer = ready && c.tagged(i - 1, "AUX", "ADV") ? offer(c, i) : null;
            if (offer != null) {
                return offer;
            }
        }
        return null;
    }

    private @Nullable Offer offer(Clause c, int ready) {
        int group = ready - 1;
        while (c.tagged(group - 1, "AUX", "ADV")) {
            group--;
        }
        NounPhrase subject = NounPhrase.leftOf(c, group - 1);
        Mention who = subject == null ? null : parties.atEnd(subject.span(c));
        Mood told = ClauseMood.of(c, group, ready);
        if (who == null || told.negated() || told.is(Mood.Modality.MAY)) {
            return null;
        }
        Speaker by = parties.speaker(who);
        Terms terms = finder.find(c.span(ready + 1, c.lastWord()), true);
        return terms == null
                ? null
                : terms.offeredBy(by, doer.otherThan(by, terms.conditions()), mood.of(terms.promise()));
    }
}
