package org.variorum.annotate.offer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Offer;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.chain.Voices;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.stance.PartyName;

/** Finds in a report who offers what to whom, and on which conditions. */
public final class OfferReader {
    private final String text;
    private final List<Clause> clauses;
    private final PartyName parties;
    private final ReportedOffer reported;
    private final Readiness readiness;
    private final Withholding withholding;

    /**
     * @param text the report's
     * @param readings in the order of the text
     */
    public OfferReader(
            String text, List<Clause> clauses, List<Reading> readings, Voices voices, Cast cast, Roles roles) {
        this.text = text;
        this.clauses = clauses;
        this.parties = new PartyName(roles);
        OfferFinder finder = new OfferFinder(text, clauses);
        Parties named = new Parties(cast);
        Doer doer = new Doer(text, clauses, cast);
        PromiseMood mood = new PromiseMood(text, clauses);
        reported = new ReportedOffer(text, clauses, readings, voices, cast, finder, doer, mood);
        readiness = new Readiness(named, finder, doer, mood);
        withholding = new Withholding(text, readings, named, finder, doer, mood);
    }

    /** At most one a sentence, in the order of the text. */
    public List<Offer> find() {
        List<Offer> out = new ArrayList<>();
        for (Clause c : clauses) {
            Offer offer = in(c);
            if (offer != null && (offer.by() == null || parties.isOne(offer.by()))) {
                out.add(offer);
            }
        }
        return out;
    }

    private @Nullable Offer in(Clause c) {
        Offer said = reported.in(c);
        if (said != null) {
            return Bargain.is(text, said) ? said : null;
        }
        Offer ready = readiness.in(c);
        if (ready != null) {
            return ready;
        }
        Offer withheld = withholding.in(c);
        return withheld != null && Bargain.is(text, withheld) ? withheld : null;
    }
}
