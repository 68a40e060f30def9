package org.variorum.annotate.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Position;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Tells of a reading whether and how something is said at all, and whether and how its source holds what is said. */
public final class Moods {
    private static final List<String> DENIALS = List.of("deny", "deni", "refut", "disput");
    private static final List<String> VOWS =
            List.of("promis", "pledg", "vow", "offer", "agree", "threaten", "swear", "swore", "plan", "undert");
    private static final List<String> INSISTS = List.of("insist");
    /** Demands where "to" follows. */
    private static final List<String> ASKS =
            List.of("call", "ask", "want", "tell", "told", "order", "appeal", "request");

    private final List<Clause> clauses;

    /** @param clauses the report's sentences, in order */
    public Moods(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** Whether and how it is said at all: "has not said", "may say"; null where there is no cue. */
    @Nullable
    public Mood ofSaying(Reading r) {
        Span cue = r.cue();
        if (cue == null) {
            return null;
        }
        Clause c = r.clause();
        int from = c.tokenFrom(cue.start());
        int to = Math.max(from, c.tokenFrom(cue.end()) - 1);
        while (c.tagged(from - 1, "AUX", "PART", "ADV") && !c.at(from - 1).quoted()) {
            from--;
        }
        Mood mood = VerbMood.of(c, from, to);
        boolean bare = mood.modality() == null
                && r.source() != null
                && c.at(r.cueToken()).penn("VBN");
        Mood told = bare ? new Mood(mood.polarity(), Mood.Modality.HAS) : mood;
        return told.negatedIf(Stances.keepsSilent(c, r.cueToken()));
    }

    /**
     * Whether and how the source holds what is said: of "denied that the gates were open", that they were not. Null
     * where nothing is asserted, as of "rejected the plan".
     */
    @Nullable
    public Mood ofClaim(Reading r) {
        boolean demanded = Stances.of(r) == Position.Stance.DEMANDS;
        if (r.content().isEmpty() || r.kind() == Cues.Kind.HOLD && !demanded) {
            return null;
        }
        Span content = asserted(r.content());
        Clause c = Clause.at(clauses, content.start());
        if (c == null) {
            return null;
        }
        Mood mood = ClauseMood.of(c, content);
        Mood held = r.cue() == null ? mood : held(r, mood, demanded, c, content);
        return held.negatedIf(r.verbBegins(DENIALS));
    }

    /** What the verb makes of the words: they tell what is to be done where it demands or vows that. */
    private static Mood held(Reading r, Mood mood, boolean demanded, Clause c, Span content) {
        int from = c.tokenFrom(content.start());
        int to = ClauseMood.last(c, content);
        boolean not = from < to && c.is(from, "not") && c.is(from + 1, "to");
        boolean open = from <= to && (c.is(from, "to") || not);
        Mood.Polarity polarity = not ? Mood.Polarity.NEGATED : Mood.Polarity.AFFIRMED;
        if (demanded && !maintains(r, mood)) {
            return new Mood(open ? polarity : mood.polarity(), Mood.Modality.MUST);
        }
        if (open && r.verbBegins(VOWS)) {
            return new Mood(polarity, Mood.Modality.WILL);
        }
        boolean asked = mood.modality() == null && r.verbBegins(ASKS);
        return asked ? new Mood(mood.polarity(), Mood.Modality.MUST) : mood;
    }

    /** "Insisted that he was not there": no demand, but a claim. {@code said} is the mood of what is said. */
    static boolean maintains(Reading r, Mood said) {
        return r.verbBegins(INSISTS) && said.modality() != null;
    }

    /** Of "“If they leave,” he said, “we will”" the second stretch: the first only leads up to it. */
    private Span asserted(List<Span> content) {
        Span first = content.getFirst();
        Clause c = content.size() == 1 ? null : Clause.at(clauses, first.start());
        return c != null && ClauseMood.leadsUp(c, c.tokenFrom(first.start()), ClauseMood.last(c, first))
                ? content.get(1)
                : first;
    }
}
