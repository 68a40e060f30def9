package org.variorum.annotate.mending;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Adjuncts;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.sentence.VerbGroup;
import org.variorum.report.Span;

/** "Kovac seemed to say that it was off": it is he who says so, for whom nobody else stands. */
final class Raised {
    private static final Set<String> HEDGES = Set.of("appear", "appears", "appeared", "seem", "seems", "seemed");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> TIMES = Set.of("week", "month", "year", "night");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "'d");
    /** Verbs behind which another one says what is said: "is expected to say". */
    private static final Set<String> BEFORE_TO = Set.of(
            "expected",
            "scheduled",
            "set",
            "due",
            "going",
            "quoted",
            "seems",
            "seem",
            "seemed",
            "appears",
            "appear",
            "appeared");

    private final String text;
    private final Cues cues;

    Raised(String text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** {@code r}, with the subject of its verb for its source where it has none. */
    Reading of(Reading r) {
        Span cue = r.cue();
        Clause c = r.clause();
        if (r.source() != null || cue == null) {
            return r;
        }
        int first = c.tokenFrom(cue.start());
        int last = c.tokenFrom(cue.end()) - 1;
        if (HEDGES.contains(c.at(last).lower())) {
            return hedged(r, first, last);
        }
        return isActive(c, first, last) ? by(r, first) : r;
    }

    /** "Appeared to suggest": who suggests what follows, the second verb belongs to the cue. */
    private Reading hedged(Reading r, int first, int last) {
        Clause c = r.clause();
        int verb = c.is(last + 1, "to") ? last + 2 : -1;
        if (!c.has(verb) || !c.at(verb).penn("VB")) {
            return r;
        }
        int begin = c.is(verb + 1, ",") || c.is(verb + 1, ":") ? verb + 2 : verb + 1;
        boolean quotes = c.has(begin) && c.at(begin).opensQuote();
        NounPhrase subject = cues.at(c, verb) == null && !quotes ? null : subject(c, first);
        if (subject == null || !c.has(begin)) {
            return r;
        }
        Span whole = c.span(first, verb);
        int from = c.at(begin).span().start();
        Reading out = new Reading(c, verb, Cues.Kind.SAY, subject, whole, r.score());
        for (Span s : r.content()) {
            Span left = s.start() < from && s.end() > from ? new Span(from, s.end()).trim(text) : s;
            if (left.start() >= from) {
                out.content().add(left);
            }
        }
        return out.content().isEmpty() ? r : out;
    }

    private static Reading by(Reading r, int first) {
        Clause c = r.clause();
        NounPhrase subject = subject(c, first);
        if (subject == null) {
            return r;
        }
        Span span = subject.span(c);
        Reading out = r.by(subject);
        out.content().removeIf(span::contains);
        return out;
    }

    private static @Nullable NounPhrase subject(Clause c, int first) {
        int before = Adjuncts.before(c, first - 1);
        if (c.endsQuotation(before) || c.is(before, ",") || !c.has(before)) {
            return null;
        }
        if (c.at(before).penn("WP", "WDT")) {
            return new NounPhrase(before, before);
        }
        boolean many = c.at(before).penn("NNS", "NNPS");
        boolean agrees = !c.at(first).penn(many ? "VBZ" : "VBP") || c.tagged(before, "PRON");
        NounPhrase who = agrees ? NounPhrase.leftOf(c, before) : null;
        if (who != null
                && who.from() > 0
                && CONDITIONS.contains(c.at(who.from() - 1).lower())) {
            return null;
        }
        boolean time = who != null
                && c.at(who.from()).tagged("ADJ")
                && TIMES.contains(c.at(who.from() + 1).lower());
        return who != null && time && who.to() > who.from() + 1 ? new NounPhrase(who.from() + 2, who.to()) : who;
    }

    /** True if the cue begins with a finite verb, past adverbs, and its last reporting verb is no passive. */
    private boolean isActive(Clause c, int first, int last) {
        int finite = first;
        while (finite < last && c.tagged(finite, "ADV")) {
            finite++;
        }
        if (!c.at(finite).penn("VBD", "VBZ", "VBP", "MD")) {
            return false;
        }
        for (int i = finite; i <= last; i++) {
            if (i < last && BEFORE_TO.contains(c.at(i).lower())) {
                continue;
            }
            if (c.tagged(i, "VERB") && cues.at(c, i) != null) {
                return !VerbGroup.at(c, i).isPassive() && (!c.at(i).penn("VBN") || isPerfect(c, i));
            }
            if (!c.tagged(i, "AUX", "ADV", "PART", "ADP")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPerfect(Clause c, int participle) {
        int i = participle - 1;
        while (c.tagged(i, "ADV", "PART")) {
            i--;
        }
        return c.has(i) && HAVE.contains(c.at(i).lower());
    }
}
