package org.variorum.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/** Reads off verbs whether something is put as so, and whether as done, as to come or as possible. */
final class Moods {
    private static final Map<String, Mood.Modality> MODALS = Map.ofEntries(
            Map.entry("will", Mood.Modality.WILL),
            Map.entry("wo", Mood.Modality.WILL),
            Map.entry("won", Mood.Modality.WILL),
            Map.entry("'ll", Mood.Modality.WILL),
            Map.entry("shall", Mood.Modality.WILL),
            Map.entry("would", Mood.Modality.WOULD),
            Map.entry("wouldn", Mood.Modality.WOULD),
            Map.entry("'d", Mood.Modality.WOULD),
            Map.entry("may", Mood.Modality.MAY),
            Map.entry("might", Mood.Modality.MAY),
            Map.entry("could", Mood.Modality.MAY),
            Map.entry("couldn", Mood.Modality.MAY),
            Map.entry("can", Mood.Modality.CAN),
            Map.entry("ca", Mood.Modality.CAN),
            Map.entry("cannot", Mood.Modality.CAN),
            Map.entry("must", Mood.Modality.MUST),
            Map.entry("should", Mood.Modality.MUST),
            Map.entry("shouldn", Mood.Modality.MUST),
            Map.entry("ought", Mood.Modality.MUST));
    private static final Set<String> NOT = Set.of("not", "n't", "'t", "t", "never", "cannot");
    /** Subjects and objects that turn the whole sentence. */
    private static final Set<String> NONE =
            Set.of("no", "nobody", "nothing", "none", "neither", "nowhere", "no-one", "without");

    private static final Set<String> LEADING =
            Set.of("if", "when", "once", "because", "although", "though", "after", "unless", "until", "as", "while");
    private static final Set<String> SUBORDINATE =
            Set.of("if", "when", "once", "because", "although", "though", "unless", "until", "while", "whether");
    private static final Set<String> TO_COME = Set.of("set", "due", "expected", "scheduled", "about", "supposed");
    private static final List<String> DENIALS = List.of("deny", "deni", "refut", "disput");
    private static final List<String> UNSAID = List.of("refus", "declin");
    private static final Set<String> TALK =
            Set.of("comment", "say", "answer", "discuss", "elaborate", "speak", "disclose", "confirm", "speculate");
    private static final List<String> VOWS =
            List.of("promis", "pledg", "vow", "offer", "agree", "threaten", "swear", "swore", "plan", "undert");
    private static final List<String> INSISTS = List.of("insist");
    /** Demands where "to" follows. */
    private static final List<String> ASKS =
            List.of("call", "ask", "want", "tell", "told", "order", "appeal", "request");

    private final List<Clause> clauses;

    Moods(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** Whether and how it is said at all: "has not said", "may say"; null where there is no cue. */
    @Nullable
    Mood ofSaying(Reading r) {
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
        Mood mood = group(c, from, to);
        boolean unsaid = r.verbBegins(UNSAID)
                && (c.is(r.cueToken() + 1, "comment")
                        || c.has(r.cueToken() + 2)
                                && TALK.contains(c.at(r.cueToken() + 2).lower()));
        boolean bare = mood.modality() == null
                && r.source() != null
                && c.at(r.cueToken()).penn("VBN");
        Mood told = bare ? new Mood(mood.polarity(), Mood.Modality.HAS) : mood;
        return told.negatedIf(unsaid);
    }

    /**
     * Whether and how the source holds what is said: of "denied that the gates were open", that they were not. Null
     * where nothing is asserted, as of "rejected the plan".
     */
    @Nullable
    Mood ofClaim(Reading r) {
        boolean demanded = PositionFinder.stance(r) == Position.Stance.DEMANDS;
        if (r.content().isEmpty() || r.kind() == Cues.Kind.HOLD && !demanded) {
            return null;
        }
        Span content = asserted(r.content());
        Clause c = Clause.at(clauses, content.start());
        if (c == null) {
            return null;
        }
        int from = c.tokenFrom(content.start());
        int to = Math.min(c.size(), c.tokenFrom(content.end())) - 1;
        boolean denied = r.verbBegins(DENIALS);
        return unturned(r, c, from, to).negatedIf(denied);
    }

    private static Mood unturned(Reading r, Clause c, int from, int to) {
        Mood mood = clause(c, from, to);
        if (r.cue() == null) {
            return mood;
        }
        boolean not = from < to && c.is(from, "not") && c.is(from + 1, "to");
        boolean open = from <= to && (c.is(from, "to") || not);
        Mood.Polarity polarity = not ? Mood.Polarity.NEGATED : Mood.Polarity.AFFIRMED;
        boolean demanded = PositionFinder.stance(r) == Position.Stance.DEMANDS;
        // "Insisted that he was not there" demands nothing.
        if (demanded && !(r.verbBegins(INSISTS) && mood.modality() != null)) {
            return new Mood(open ? polarity : mood.polarity(), Mood.Modality.MUST);
        }
        if (open && r.verbBegins(VOWS)) {
            return new Mood(polarity, Mood.Modality.WILL);
        }
        boolean asked = mood.modality() == null && r.verbBegins(ASKS);
        return asked ? new Mood(mood.polarity(), Mood.Modality.MUST) : mood;
    }

    /** Of "“If they leave,” he said, “we will”" the second stretch: the first only leads up to it. */
    private Span asserted(List<Span> content) {
        Span first = content.getFirst();
        Clause c = content.size() == 1 ? null : Clause.at(clauses, first.start());
        if (c == null) {
            return first;
        }
        int from = c.tokenFrom(first.start());
        int to = Math.min(c.size(), c.tokenFrom(first.end())) - 1;
        while (from < to && c.at(from).opensQuote()) {
            from++;
        }
        boolean leads = from <= to && LEADING.contains(c.at(from).lower());
        return leads && start(c, from, to) == from ? content.get(1) : first;
    }

    /** The mood of the main verb between two tokens. */
    static Mood clause(Clause c, int from, int to) {
        boolean none = false;
        boolean relative = false;
        for (int i = start(c, from, to); i <= to; i++) {
            if (i > from && subordinate(c, i)) {
                break;
            }
            if (i > from && c.at(i).penn("WDT", "WP")) {
                relative = true;
            } else if (c.at(i).penn("MD", "VBD", "VBP", "VBZ")) {
                int end = groupEnd(c, i, to);
                if (!relative) {
                    boolean nothing = end < to && c.is(end + 1, "no");
                    return group(c, i, end).negatedIf(none || nothing);
                }
                relative = false;
                i = end;
            }
            none |= NONE.contains(c.at(i).lower());
        }
        return new Mood(none ? Mood.Polarity.NEGATED : Mood.Polarity.AFFIRMED, null);
    }

    /** Past "that" and a clause that leads up to the main one: "if they leave, we will". */
    private static int start(Clause c, int from, int to) {
        int i = from;
        while (i < to && (c.is(i, "that") || c.at(i).opensQuote())) {
            i++;
        }
        if (i < to && LEADING.contains(c.at(i).lower())) {
            for (int k = i; k < to; k++) {
                if (c.is(k, ",") && !c.at(k + 1).closesQuote()) {
                    return k + 1;
                }
            }
        }
        return i;
    }

    private static boolean subordinate(Clause c, int i) {
        return SUBORDINATE.contains(c.at(i).lower()) || c.is(i, "as") && c.is(i + 1, "soon");
    }

    private static int groupEnd(Clause c, int from, int to) {
        int i = from;
        while (i < to && !c.tagged(i, "VERB") && c.tagged(i + 1, "AUX", "VERB", "ADV", "PART", "PRON")) {
            i++;
        }
        while (i > from && c.tagged(i, "ADV", "PRON") && !NOT.contains(c.at(i).lower())) {
            i--;
        }
        return i;
    }

    private static Mood group(Clause c, int from, int to) {
        boolean not = false;
        Mood.Modality modality = null;
        for (int i = from; i <= to; i++) {
            String word = c.at(i).lower();
            boolean longer = word.equals("no") && c.is(i + 1, "longer");
            not |= NOT.contains(word) || longer;
            if (modality == null) {
                modality = modality(c, i);
            }
        }
        return new Mood(not ? Mood.Polarity.NEGATED : Mood.Polarity.AFFIRMED, modality);
    }

    private static Mood.@Nullable Modality modality(Clause c, int i) {
        Token t = c.at(i);
        if (t.penn("MD")) {
            return MODALS.getOrDefault(t.lower(), Mood.Modality.MAY);
        }
        if (!t.penn("VBD", "VBP", "VBZ")) {
            return null;
        }
        if (Set.of("has", "have", "had").contains(t.lower())) {
            if (c.is(i + 1, "to")) {
                return Mood.Modality.MUST;
            }
            int verb = i + 1;
            while (c.tagged(verb, "ADV", "PART")) {
                verb++;
            }
            boolean done = t.penn("VBD") || c.has(verb) && c.at(verb).penn("VBN", "VBD");
            return done ? Mood.Modality.HAS : Mood.Modality.IS;
        }
        boolean coming = c.is(i + 2, "to") && (TO_COME.contains(c.at(i + 1).lower()) || c.is(i + 1, "going"));
        if (coming && t.tagged("AUX")) {
            return t.penn("VBD") ? Mood.Modality.WOULD : Mood.Modality.WILL;
        }
        return t.penn("VBD") ? Mood.Modality.HAS : Mood.Modality.IS;
    }
}
