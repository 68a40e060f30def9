package org.variorum.annotate.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.chain.Voices;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** "Norway ruled out talks until Sweden withdraws its boats": what is not to come before another acts. */
final class Refusal {
    private final Voices voices;
    private final Withheld withheld;
    private final OfferFinder finder;
    private final Offeree offeree;

    Refusal(Voices voices, Withheld withheld, OfferFinder finder, Offeree offeree) {
        this.voices = voices;
        this.withheld = withheld;
        this.finder = finder;
        this.offeree = offeree;
    }

    /** In {@code part} of what {@code r}, whose verb refuses, holds in the sentence; null where nothing else is asked for. */
    @Nullable
    Offer in(Clause c, Reading r, Span part) {
        Terms terms = finder.refused(withheld.whole(c, part), Withheld.isRuledOut(r));
        Speaker by = voices.speaker(r);
        if (terms == null || by == null) {
            return null;
        }
        Span refused = r.anchor().cover(terms.promise());
        Mood mood = new Mood(Mood.Polarity.NEGATED, Mood.Modality.WILL);
        return new Offer(by, offeree.of(r, terms, by), terms.conditions(), List.of(refused), mood);
    }
}
