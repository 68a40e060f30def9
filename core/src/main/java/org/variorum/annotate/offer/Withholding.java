package org.variorum.annotate.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/** "Norway will hold no talks until Sweden …", in the report's own words: only where another party is to act. */
final class Withholding {
    private final String text;
    private final List<Reading> readings;
    private final Parties parties;
    private final OfferFinder finder;
    private final Doer doer;
    private final PromiseMood mood;

    Withholding(String text, List<Reading> readings, Parties parties, OfferFinder finder, Doer doer, PromiseMood mood) {
        this.text = text;
        this.readings = readings;
        this.parties = parties;
        this.finder = finder;
        this.doer = doer;
        this.mood = mood;
    }

    /** Null where a sentence withholds nothing, or begins with what another says. */
    @Nullable
    Offer in(Clause c) {
        NounPhrase subject = Withheld.subject(c);
        Mention who = subject == null ? null : parties.atEnd(subject.span(c));
        if (who == null
                || !parties.has(who)
                || readings.stream().anyMatch(r -> r.covers(c.at(0).span()))) {
            return null;
        }
        Terms terms = finder.refused(c.span(0, c.lastWord()), true);
        // Behind a comma something else may be told, for which alone the condition holds.
        if (terms == null || terms.promise().in(text).indexOf(',') >= 0) {
            return null;
        }
        Speaker by = parties.speaker(who);
        String to = doer.otherThan(by, terms.conditions());
        return to == null ? null : terms.offeredBy(by, to, mood.of(terms.promise()));
    }
}
