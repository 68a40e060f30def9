package org.variorum.annotate.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Finds where a party stands: verbs that demand, offer, accept, reject, support or warn, and what they are about. */
public final class PositionFinder {
    private static final Set<String> SPEAKER_SELF = Set.of("i", "we");
    private static final Set<String> SPEAKER_TOLD = Set.of("he", "she", "it", "they");

    /** "The plan, which Kovac rejected": what it stands for is not looked for. */
    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom", "what");

    private final String text;
    private final List<Clause> clauses;
    private final Moods moods;
    private final PartyName parties;
    private final Agreement agreement;
    private final StanceObject object;

    /**
     * @param text the report's
     * @param clauses its sentences, in order
     */
    public PositionFinder(String text, List<Clause> clauses, Moods moods, Cast cast, Roles roles) {
        parties = new PartyName(roles);
        agreement = new Agreement(cast);
        object = new StanceObject(cast, roles);
        this.text = text;
        this.clauses = clauses;
        this.moods = moods;
    }

    /** The stance that a reading's verb takes or, where it only says something, that what is said takes. */
    @Nullable
    public Position find(Reading r, @Nullable Speaker speaker) {
        if (speaker == null || r.content().isEmpty() || !parties.isOne(speaker) || !WholeSubject.isNamed(r, speaker)) {
            return null;
        }
        return Stances.of(r) != null ? ofVerb(r, speaker) : ofWords(r, speaker);
    }

    private @Nullable Position ofVerb(Reading r, Speaker speaker) {
        Mood mood = moods.ofSaying(r);
        StanceWords.Taken taken = Stances.at(r.clause(), r.cueToken());
        Position.Stance stance = taken == null ? null : Stances.under(mood, taken.stance());
        Span said = r.content().getFirst();
        Clause c = Clause.at(clauses, said.start());
        if (taken == null
                || stance == null
                || c == null
                || RELATIVES.contains(said.in(text))
                || Moods.maintains(r, ClauseMood.of(c, said))) {
            return null;
        }
        Span span = r.source() != null && r.clause().span().contains(r.source())
                ? r.source().cover(r.anchor()).cover(said)
                : r.anchor().cover(said);
        boolean judged = stance == Position.Stance.REJECTS || stance == Position.Stance.SUPPORTS;
        Span on = Matter.of(c, behindNoun(r, c, said), judged);
        if (!StandsAlone.holds(r, stance, c, on) || object.isNone(taken.verb(), c, on)) {
            return null;
        }
        int matter = c.equals(r.clause()) ? c.tokenFrom(on.start()) : -1;
        return new Position(
                speaker,
                stance,
                verb(speaker, stance, taken, r.clause(), r.cueToken(), matter),
                on.in(text),
                mood == null ? null : mood.modality(),
                span);
    }

    /** Of "his support for the plan" the plan. */
    private static Span behindNoun(Reading r, Clause c, Span said) {
        int noun = Stances.noun(r.clause(), r.cueToken());
        int first = noun + 2;
        boolean told = noun > 0 && c.equals(r.clause()) && c.tagged(noun + 1, "ADP") && c.has(first);
        return told
                        && c.at(first).span().start() > said.start()
                        && c.at(first).span().start() < said.end()
                ? new Span(c.at(first).span().start(), said.end())
                : said;
    }

    /** The verb's own word, where no "not" has turned its sense. */
    private String verb(
            Speaker party, Position.Stance stance, StanceWords.Taken taken, Clause c, int verb, int matter) {
        String told = stance == taken.stance()
                ? StanceParticle.with(taken.verb(), c, verb, matter)
                : stance.name().toLowerCase(Locale.ROOT);
        return agreement.of(told, party);
    }

    /** "“We will never accept these terms,” Velk said", "Velk said he would reject the plan". */
    private @Nullable Position ofWords(Reading r, Speaker speaker) {
        Span said = r.content().getFirst();
        Clause c = Clause.at(clauses, said.start());
        if (c == null || r.kind() != Cues.Kind.SAY && r.kind() != Cues.Kind.TELL || !affirmed(r)) {
            return null;
        }
        int from = c.tokenFrom(said.start());
        int to = Math.min(c.size(), c.tokenFrom(said.end())) - 1;
        while (from < to && (c.at(from).opensQuote() || c.is(from, "that"))) {
            from++;
        }
        if (from >= to || !isSpeaker(c, from)) {
            return null;
        }
        int verb = from + 1;
        boolean had = false;
        while (verb < to && c.tagged(verb, "AUX", "ADV", "PART")) {
            had |= c.is(verb, "had");
            verb++;
        }
        StanceWords.Taken taken = Stances.at(c, verb);
        // "Had supported the plan": then.
        if (taken == null || had) {
            return null;
        }
        Mood mood = ClauseMood.of(c, from, to);
        Position.Stance stance = Stances.under(mood, taken.stance());
        int matter = verb + (c.tagged(verb + 1, "ADP") && !c.is(verb + 1, "to") ? 2 : 1);
        if (stance == null || matter > to) {
            return null;
        }
        Span on = Matter.of(c, c.span(matter, to), stance == Position.Stance.REJECTS);
        return StandsAlone.holds(r, stance, c, on) && !object.isNone(taken.verb(), c, on)
                ? new Position(
                        speaker,
                        stance,
                        verb(speaker, stance, taken, c, verb, matter),
                        on.in(text),
                        mood.modality(),
                        c.span(from, last(c, matter, to)))
                : null;
    }

    private static int last(Clause c, int from, int to) {
        int end = to;
        while (end > from && (c.at(end).closesQuote() || c.is(end, ",") || c.is(end, "."))) {
            end--;
        }
        return end;
    }

    private boolean affirmed(Reading r) {
        Mood mood = moods.ofSaying(r);
        return mood == null || !mood.negated() && !mood.is(Mood.Modality.MAY, Mood.Modality.CAN, Mood.Modality.MUST);
    }

    /** Between quotation marks "we" is who speaks; outside them "he" is, right behind "said". */
    private static boolean isSpeaker(Clause c, int i) {
        String word = c.at(i).lower();
        return c.at(i).quoted() ? SPEAKER_SELF.contains(word) : SPEAKER_TOLD.contains(word);
    }
}
