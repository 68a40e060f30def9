package org.variorum.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/** Finds where a party stands: verbs that demand, offer, accept, reject, support or warn, and what they are about. */
final class PositionFinder {
    private static final Set<String> SPEAKER_SELF = Set.of("i", "we");
    private static final Set<String> SPEAKER_TOLD = Set.of("he", "she", "it", "they");

    private static final List<String> INSISTS = List.of("insist");

    /** "The plan, which Kovac rejected": what it stands for is not looked for. */
    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom", "what");

    private final String text;
    private final List<Clause> clauses;
    private final Moods moods;

    PositionFinder(String text, List<Clause> clauses, Moods moods) {
        this.text = text;
        this.clauses = clauses;
        this.moods = moods;
    }

    /** The stance that a reading's verb takes or, where it only says something, that what is said takes. */
    @Nullable
    Position find(Reading r, @Nullable Speaker speaker) {
        if (speaker == null || r.content().isEmpty()) {
            return null;
        }
        return stance(r) != null ? ofVerb(r, speaker) : ofWords(r, speaker);
    }

    private @Nullable Position ofVerb(Reading r, Speaker speaker) {
        Mood mood = moods.ofSaying(r);
        Position.Stance taken = stance(r);
        Position.Stance stance = taken == null ? null : Stances.under(mood, taken);
        Span on = r.content().getFirst();
        Clause c = Clause.at(clauses, on.start());
        if (stance == null || c == null || RELATIVES.contains(on.in(text)) || maintains(r, c, on)) {
            return null;
        }
        Span span = r.source() != null && r.clause().span().contains(r.source())
                ? r.source().cover(r.anchor()).cover(on)
                : r.anchor().cover(on);
        boolean judged = stance == Position.Stance.REJECTS || stance == Position.Stance.SUPPORTS;
        return new Position(
                speaker, stance, Matter.of(text, c, on, judged), mood == null ? null : mood.modality(), span);
    }

    /** "Insisted that he was not there": no demand, but a claim. */
    private static boolean maintains(Reading r, Clause c, Span on) {
        return r.verbBegins(INSISTS)
                && Moods.clause(c, c.tokenFrom(on.start()), Math.min(c.size(), c.tokenFrom(on.end())) - 1)
                                .modality()
                        != null;
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
        while (verb < to && c.tagged(verb, "AUX", "ADV", "PART")) {
            verb++;
        }
        Position.Stance taken = Stances.at(c, verb);
        if (taken == null) {
            return null;
        }
        Mood mood = Moods.clause(c, from, to);
        Position.Stance stance = Stances.under(mood, taken);
        int matter = verb + (c.tagged(verb + 1, "ADP") && !c.is(verb + 1, "to") ? 2 : 1);
        if (stance == null || matter > to) {
            return null;
        }
        Span on = c.span(matter, to);
        return new Position(
                speaker,
                stance,
                Matter.of(text, c, on, stance == Position.Stance.REJECTS),
                mood.modality(),
                c.span(from, last(c, matter, to)));
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

    /** The stance that the reading's verb takes, whatever else is said of it; null where it takes none. */
    static Position.@Nullable Stance stance(Reading r) {
        return r.cue() == null ? null : Stances.at(r.clause(), r.cueToken());
    }
}
