package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/** Finds in a report who offers what to whom, and on which conditions. */
final class OfferReader {
    /** Who sees something come has not promised it. */
    private static final List<String> FORESEEN = List.of(
            "warn", "fear", "expect", "predict", "believ", "think", "thought", "estimat", "know", "knew", "ask",
            "wonder");

    private static final Pattern HANDED = Pattern.compile("(?i)^in (?:exchange|return) for\\b.*", Pattern.DOTALL);
    private static final Pattern OFFER =
            Pattern.compile("(?s).*\\b(?:offers?|deal|proposal|plan|terms|conditions)\\b[^.;]{0,60}?\\bfrom\\b.*");
    private static final Pattern OFFER_OF = Pattern.compile(
            "[^.;]{0,60}?\\b(?:offer|proposal|plan|deal)\\b(?: from [^.;,]{1,40}?)?\\s+(?=to\\b|of\\b)");
    private static final Set<String> GIVES = Set.of("offer", "promis", "pledg", "guarante", "grant", "propos");

    private final String text;
    private final List<Clause> clauses;
    private final List<Reading> readings;
    private final Map<Reading, Speaker> speakers;
    private final Cast cast;
    private final OfferFinder finder;
    private final Withheld withheld;

    OfferReader(String text, List<Clause> clauses, List<Reading> readings, Map<Reading, Speaker> speakers, Cast cast) {
        this.text = text;
        this.clauses = clauses;
        this.readings = readings;
        this.speakers = speakers;
        this.cast = cast;
        finder = new OfferFinder(text, clauses);
        withheld = new Withheld(text, clauses);
    }

    /** At most one a sentence, in the order of the text. */
    List<Offer> find() {
        List<Offer> out = new ArrayList<>();
        for (Clause c : clauses) {
            Offer offer = reported(c);
            if (offer == null) {
                offer = willing(c);
            }
            if (offer == null) {
                offer = withholding(c);
            }
            if (offer != null) {
                out.add(offer);
            }
        }
        return out;
    }

    private @Nullable Offer reported(Clause c) {
        for (Reading r : readings) {
            Offer parted = foreseen(r) ? null : parted(c, r);
            if (parted != null) {
                return parted;
            }
            for (Span content : r.content()) {
                Span part = content.intersect(c.span());
                Offer offer = part == null || foreseen(r) || fearedWithin(part) ? null : offer(c, r, part);
                if (offer != null) {
                    return offer;
                }
            }
        }
        return null;
    }

    /** "“If they leave,” he said, “we will open the gates.”" */
    private @Nullable Offer parted(Clause c, Reading r) {
        for (int i = 1; i < r.content().size(); i++) {
            Span condition = r.content().get(i - 1).intersect(c.span());
            Span promise = r.content().get(i).intersect(c.span());
            Speaker by = speakers.get(r);
            OfferFinder.Terms terms = condition == null || promise == null || by == null
                    ? null
                    : finder.parted(condition, promise, false);
            if (terms != null && by != null) {
                return offer(by, recipient(r, terms, by), terms, terms.promise());
            }
        }
        return null;
    }

    /** "Said he feared that …": what another reading finds foreseen there is no promise either. */
    private boolean fearedWithin(Span part) {
        return readings.stream().anyMatch(r -> foreseen(r) && part.contains(r.anchor()));
    }

    private static boolean foreseen(Reading r) {
        String verb = r.cue() == null ? "" : r.clause().at(r.cueToken()).lower();
        return FORESEEN.stream().anyMatch(verb::startsWith);
    }

    private @Nullable Offer offer(Clause c, Reading r, Span part) {
        Position.Stance stance = PositionFinder.stance(r);
        boolean answered = stance != null && stance != Position.Stance.OFFERS;
        // "accepted Norway's offer" may be read as the cue, whole.
        Mention named = answered && r.cue() != null ? maker(r.cue()) : null;
        boolean refuses = withheld.by(r);
        boolean agrees = stance == Position.Stance.ACCEPTS && begins(r, List.of("agree"));
        boolean offered = stance == Position.Stance.OFFERS || agrees || named != null;
        OfferFinder.Terms found =
                refuses ? finder.refused(withheld.whole(c, part), Withheld.isRuledOut(r)) : finder.find(part, offered);
        OfferFinder.Terms terms = found == null && !refuses ? fronted(c, r, part, offered) : found;
        if (terms == null) {
            return null;
        }
        Speaker source = speakers.get(r);
        Mention maker = stance == Position.Stance.OFFERS || refuses ? null : named != null ? named : maker(part);
        boolean others = maker != null && (answered || stance == null && owned(terms.promise(), maker));
        Speaker by = others || stance == Position.Stance.REJECTS && !refuses ? speaker(maker) : source;
        if (by == null) {
            return null;
        }
        Matcher of = OFFER_OF.matcher(text)
                .region(terms.promise().start(), terms.promise().end());
        if (others && of.lookingAt()) {
            terms = new OfferFinder.Terms(
                    terms.conditions(), new Span(of.end(), terms.promise().end()));
        }
        if (answered && others && source != null) {
            return offer(by, source.name(), terms, terms.promise());
        }
        if (refuses) {
            Mood kept = new Mood(Mood.Polarity.NEGATED, Mood.Modality.WILL);
            List<Span> refusal = List.of(r.anchor().cover(terms.promise()));
            return new Offer(by, recipient(r, terms, by), terms.conditions(), refusal, kept);
        }
        Mention given = stance == Position.Stance.OFFERS ? indirectObject(c, r, terms.promise()) : null;
        Span promise = given == null
                ? terms.promise()
                : new Span(given.span().end(), terms.promise().end()).trim(text);
        String to = given != null ? party(given) : recipient(r, terms, by);
        return offer(by, to != null && isSame(to, by) ? null : to, terms, promise);
    }

    private Offer offer(Speaker by, @Nullable String to, OfferFinder.Terms terms, Span promise) {
        return new Offer(by, to, terms.conditions(), List.of(promise), mood(promise));
    }

    /** "To open the gates", offered, is to come. */
    private Mood mood(Span promise) {
        Clause c = Clause.at(clauses, promise.start());
        if (c == null) {
            return new Mood(Mood.Polarity.AFFIRMED, Mood.Modality.WILL);
        }
        int from = c.tokenFrom(promise.start());
        int to = Math.min(c.size(), c.tokenFrom(promise.end())) - 1;
        return Withheld.mood(promise.in(text), Moods.clause(c, from, to));
    }

    /** "In exchange for an apology, Sweden offered to open the gates": the condition stands in front of the source. */
    private OfferFinder.@Nullable Terms fronted(Clause c, Reading r, Span part, boolean offered) {
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

    private static boolean begins(Reading r, List<String> stems) {
        String verb = r.clause().at(r.cueToken()).lower();
        return r.cue() != null && stems.stream().anyMatch(verb::startsWith);
    }

    /** "Norway is ready to open the gates if …", in the report's own words. */
    private @Nullable Offer willing(Clause c) {
        for (int i = 2; i < c.size(); i++) {
            boolean ready = c.is(i, "ready") || c.is(i, "willing") || c.is(i, "prepared");
            if (!ready
                    || !c.is(i + 1, "to")
                    || !c.tagged(i - 1, "AUX", "ADV")
                    || c.at(i).quoted()) {
                continue;
            }
            int group = i - 1;
            while (c.tagged(group - 1, "AUX", "ADV")) {
                group--;
            }
            NounPhrase who = NounPhrase.leftOf(c, group - 1);
            Mood mood = Moods.clause(c, group, i);
            OfferFinder.Terms terms = who == null || mood.negated() || mood.is(Mood.Modality.MAY)
                    ? null
                    : finder.find(c.span(i + 1, c.lastWord()), true);
            Mention m = who == null ? null : endsWith(c.span(who.from(), who.to()));
            Speaker by = speaker(m);
            if (terms != null && by != null) {
                String to = doer(terms.conditions());
                return offer(by, to == null || isSame(to, by) ? null : to, terms, terms.promise());
            }
        }
        return null;
    }

    /** "Norway will hold no talks until Sweden …", in the report's own words: only where another party is to act. */
    private @Nullable Offer withholding(Clause c) {
        NounPhrase who = Withheld.subject(c);
        Mention m = who == null ? null : endsWith(c.span(who.from(), who.to()));
        Speaker by = m == null || !isParty(m) ? null : speaker(m);
        Span whole = c.span(0, c.lastWord());
        OfferFinder.Terms terms =
                by == null || readings.stream().anyMatch(r -> r.covers(c.at(0).span()))
                        ? null
                        : finder.refused(whole, true);
        // Behind a comma something else may be told, for which alone the condition holds.
        boolean one = terms != null && terms.promise().in(text).indexOf(',') < 0;
        String to = terms == null || !one ? null : doer(terms.conditions());
        return by == null || terms == null || to == null || isSame(to, by)
                ? null
                : offer(by, to, terms, terms.promise());
    }

    private @Nullable Mention endsWith(Span phrase) {
        for (Mention m : cast.in(phrase)) {
            if (m.span().end() == phrase.end() && m.type() != EntityType.NATIONALITY) {
                return m;
            }
        }
        return null;
    }

    /** Of "an offer from Kovac" or "Kovac's offer", rejected by somebody else, Kovac. */
    private @Nullable Mention maker(Span said) {
        for (Mention m : cast.in(said)) {
            boolean from = OFFER.matcher(text.substring(said.start(), m.span().start()))
                    .matches();
            boolean party =
                    m.type() == EntityType.PERSON || cast.known(m.span()) != null && m.type() != EntityType.NATIONALITY;
            if (party && (from || offers(m))) {
                return m;
            }
        }
        return null;
    }

    /** "Kovac's offer", not "Kovac's house". */
    private boolean offers(Mention m) {
        String behind =
                text.substring(m.span().end(), Math.min(text.length(), m.span().end() + 40));
        return behind.matches(
                "(?s)['\u2019]s?\\s(?:\\p{L}+\\s){0,2}?(?:offers?|proposals?|plan|terms|conditions|deal)\\b.*");
    }

    private boolean owned(Span promise, Mention maker) {
        return promise.contains(maker.span()) && maker.span().start() <= promise.start() + 4;
    }

    private @Nullable Speaker speaker(@Nullable Mention m) {
        if (m == null) {
            return null;
        }
        Gazetteer.Entry known = cast.known(m.span());
        Entity e = known == null ? m.entity() : known.party();
        return new Speaker(e.name(), e.id(), 0.7);
    }

    private String party(Mention m) {
        Gazetteer.Entry known = cast.known(m.span());
        return known == null ? m.entity().name() : known.party().name();
    }

    private static boolean isSame(String name, Speaker by) {
        return NameKey.of(name).equals(NameKey.of(by.name()));
    }

    /** Sweden of "offered Sweden free passage". */
    private @Nullable Mention indirectObject(Clause c, Reading r, Span promise) {
        String verb = r.clause().at(r.cueToken()).lower();
        if (GIVES.stream().noneMatch(verb::startsWith)) {
            return null;
        }
        for (Mention m : cast.in(promise)) {
            int next = c.tokenFrom(m.span().end());
            boolean first = m.span().start() == promise.start();
            if (first && isParty(m) && c.tagged(next, "DET", "ADJ", "NOUN", "NUM", "PRON")) {
                return m;
            }
        }
        return null;
    }

    /** To whom: who was told, who is named behind "to", else who is to do what the condition asks. */
    private @Nullable String recipient(Reading r, OfferFinder.Terms terms, Speaker by) {
        Span cue = r.cue();
        Span first = r.content().getFirst();
        if (cue != null && r.kind() == Cues.Kind.TELL && first.start() > cue.end()) {
            int told = cue.end();
            for (Mention m : cast.in(new Span(told, first.start()))) {
                if (isParty(m)) {
                    return party(m);
                }
            }
        }
        if (PositionFinder.stance(r) == Position.Stance.OFFERS) {
            for (Mention m : cast.in(terms.promise())) {
                boolean to = text.substring(terms.promise().start(), m.span().start())
                        .endsWith(" to ");
                if (to && isParty(m) && m.span().end() == terms.promise().end()) {
                    return party(m);
                }
            }
        }
        String doer = doer(terms.conditions());
        return doer == null || isSame(doer, by) ? null : doer;
    }

    /** Who is to act: "if Sweden withdraws", "in return for Sweden's withdrawal". */
    private @Nullable String doer(List<Span> conditions) {
        for (Span s : conditions) {
            boolean handed = HANDED.matcher(s.in(text)).matches();
            for (Mention m : cast.in(s)) {
                Clause c = Clause.at(clauses, m.span().start());
                if (c == null
                        || !isParty(m) && m.type() != EntityType.NATIONALITY
                        || m.span().start() - s.start() > 40) {
                    continue;
                }
                int next = c.tokenFrom(m.span().end());
                boolean owns = c.is(next, "'s") || m.type() == EntityType.NATIONALITY;
                int head = next;
                while (c.tagged(head, "NOUN", "PROPN", "PART", "ADJ", "ADV", "AUX")) {
                    head++;
                }
                boolean subject = startsCondition(c, s, m) && Deeds.at(c, head);
                if (subject || handed && owns) {
                    return party(m);
                }
            }
        }
        return null;
    }

    /** True if only the words that make it a condition and an article stand before the mention. */
    private static boolean startsCondition(Clause c, Span condition, Mention m) {
        for (int i = c.tokenFrom(m.span().start()) - 1; i >= 0; i--) {
            if (c.at(i).span().start() < condition.start()
                    || !c.is(i, "that") && !c.tagged(i, "SCONJ", "ADP", "ADV", "DET", "NOUN", "VERB")) {
                return c.at(i).span().start() < condition.start();
            }
            if (c.tagged(i, "NOUN") && !c.is(i, "condition") && !c.is(i, "moment")) {
                return false;
            }
            if (c.tagged(i, "VERB") && !c.is(i, "provided") && !c.is(i, "providing")) {
                return false;
            }
        }
        return true;
    }

    private boolean isParty(Mention m) {
        Gazetteer.Entry known = cast.known(m.span());
        return m.type() == EntityType.PERSON || known != null && !known.agency();
    }
}
