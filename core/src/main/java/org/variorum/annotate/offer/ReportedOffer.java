package org.variorum.annotate.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.chain.Voices;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.stance.Stances;
import org.variorum.report.Span;

/** An offer in what somebody is said to say: his own, or the one that he answers. */
final class ReportedOffer {
    private static final List<String> AGREES = List.of("agree");

    private final String text;
    private final List<Reading> readings;
    private final Voices voices;
    private final Parties parties;
    private final OfferFinder finder;
    private final Offeree offeree;
    private final PromiseMood mood;
    private final Foreseen foreseen;
    private final NamedOffer named;
    private final Withheld withheld;
    private final Refusal refusal;

    ReportedOffer(
            String text,
            List<Clause> clauses,
            List<Reading> readings,
            Voices voices,
            Cast cast,
            OfferFinder finder,
            Doer doer,
            PromiseMood mood) {
        this.text = text;
        this.readings = readings;
        this.voices = voices;
        this.finder = finder;
        this.mood = mood;
        parties = new Parties(cast);
        offeree = new Offeree(text, parties, doer);
        foreseen = new Foreseen(readings);
        named = new NamedOffer(text, cast);
        withheld = new Withheld(text, clauses);
        refusal = new Refusal(voices, withheld, finder, offeree);
    }

    /** The first in a sentence; null where it holds none. */
    @Nullable
    Offer in(Clause c) {
        for (Reading r : readings) {
            Offer offer = Foreseen.by(r) ? null : of(r, c);
            if (offer != null) {
                return offer;
            }
        }
        return null;
    }

    private @Nullable Offer of(Reading r, Clause c) {
        Offer parted = parted(c, r);
        if (parted != null) {
            return parted;
        }
        for (Span content : r.content()) {
            Span part = content.intersect(c.span());
            boolean said = part != null && !foreseen.within(part);
            Offer offer = part == null || !said ? null : withheld.by(r) ? refusal.in(c, r, part) : offer(c, r, part);
            if (offer != null) {
                return offer;
            }
        }
        return null;
    }

    /** "“If they leave,” he said, “we will open the gates.”" */
    private @Nullable Offer parted(Clause c, Reading r) {
        Speaker by = voices.speaker(r);
        for (int i = 1; by != null && i < r.content().size(); i++) {
            Span condition = r.content().get(i - 1).intersect(c.span());
            Span promise = r.content().get(i).intersect(c.span());
            Terms terms = condition == null || promise == null ? null : finder.parted(condition, promise, false);
            if (terms != null) {
                return terms.offeredBy(by, offeree.of(r, terms, by), mood.of(terms.promise()));
            }
        }
        return null;
    }

    private @Nullable Offer offer(Clause c, Reading r, Span part) {
        Position.Stance stance = Stances.of(r);
        boolean offers = stance == Position.Stance.OFFERS;
        boolean answers = stance != null && !offers;
        // "accepted Norway's offer" may be read as the cue, whole.
        Mention inCue = answers && r.cue() != null ? named.maker(r.cue()) : null;
        boolean agrees = stance == Position.Stance.ACCEPTS && r.verbBegins(AGREES);
        Terms terms = terms(c, r, part, offers || agrees || inCue != null);
        if (terms == null) {
            return null;
        }
        Mention maker = offers ? null : inCue != null ? inCue : named.maker(part);
        if (maker != null && (answers || stance == null && NamedOffer.opens(terms.promise(), maker))) {
            return anothers(r, maker, terms.promising(named.offered(terms.promise())), answers);
        }
        return stance == Position.Stance.REJECTS ? null : own(c, r, terms);
    }

    private @Nullable Terms terms(Clause c, Reading r, Span part, boolean offered) {
        Terms terms = finder.find(part, offered);
        return terms == null ? fronted(c, r, part, offered) : terms;
    }

    /** "In exchange for an apology, Sweden offered to open the gates": the condition stands in front of the source. */
    private @Nullable Terms fronted(Clause c, Reading r, Span part, boolean offered) {
        Span source = r.source();
        int first = source == null ? 0 : c.tokenFrom(source.start());
        boolean apart = source != null
                && c.span().contains(source)
                && source.end() <= part.start()
                && first > 1
                && c.is(first - 1, ",")
                && readings.stream().noneMatch(o -> o.covers(c.at(0).span()));
        return apart ? finder.parted(c.span(0, first - 2), part, offered) : null;
    }

    /** "Sweden rejected Norway's offer to open the gates if …": made to who answers it. */
    private Offer anothers(Reading r, Mention maker, Terms terms, boolean answered) {
        Speaker by = parties.speaker(maker);
        Speaker source = voices.speaker(r);
        String to = answered && source != null ? source.name() : except(by, offeree.of(r, terms, by));
        return terms.offeredBy(by, to, mood.of(terms.promise()));
    }

    private @Nullable Offer own(Clause c, Reading r, Terms terms) {
        Speaker by = voices.speaker(r);
        if (by == null) {
            return null;
        }
        Span promise = terms.promise();
        Mention given = offeree.indirectObject(c, r, promise);
        String to =
                given == null ? offeree.of(r, terms, by) : parties.meant(given).name();
        Span rest = given == null ? promise : new Span(given.span().end(), promise.end()).trim(text);
        return terms.promising(rest).offeredBy(by, except(by, to), mood.of(rest));
    }

    private static @Nullable String except(Speaker by, @Nullable String to) {
        return to == null || NameKey.isOne(by.name(), to) ? null : to;
    }
}
